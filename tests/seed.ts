import fc from 'fast-check';

/** Properties draw the same texts at every run, so that a commit passes everywhere or nowhere; `SEED=2 npm test` draws others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
