process.stdout.write('communique\n');
