import type { Library } from '../../src/library/library.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';

/** Articles with six agreements, in words that any rule of extraction understands. */
export const agreedFiles = {
	'gate.md': `---
title: Vietnam and China sign two papers
date: 2024-08-21
leaders: [To Lam, Xi Jinping]
---

The two sides signed the following documents:

1. Protocol on 椰子 (coconuts) between the Ministry of Agriculture of Vietnam and the General Administration of Customs of China.
2. Memorandum of Understanding on 中越铁路合作发展规划 between the Ministry of Transport of Vietnam and the National Railway Administration of China.
`,
	'bridge.md': `---
title: Laos and Cuba meet
date: 2023-05-11
leaders: [Thongloun Sisoulith]
---

Laos and Cuba agreed to build a bridge. They signed a protocol on rice.
`,
	'rail.md': `---
title: Talks on a railway
date: 2022-10-31
---

Vietnam and Laos agreed to build a railway.
`,
	'weather.md': `---
title: The weather
date: 2021-01-01
---

It rained.
`,
};

export const agreedLibrary = (): Promise<Library> => indexOf(folder(agreedFiles));
