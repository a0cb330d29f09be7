// Runs the test files one after the other, so that what is timed has the machine to itself.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './pages.mjs';

if (!isBuilt()) {
  console.error('timeline-cli/target/lib is missing; build the program first: mvn -B package -DskipTests');
  process.exit(2);
}

const tests = join(dirname(fileURLToPath(import.meta.url)), 'tests');
const wanted = process.argv[2] ?? '';
const files = readdirSync(tests).filter((name) => name.endsWith('.test.mjs') && name.includes(wanted)).sort();
const failed = files.filter((name) => {
  console.log(`\n# ${name}`);
  return spawnSync(process.execPath, [join(tests, name)], { stdio: 'inherit' }).status !== 0;
});
console.log(`\n# ${files.length - failed.length} of ${files.length} test files passed`);
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exit(files.length === 0 || failed.length > 0 ? 1 : 0);
