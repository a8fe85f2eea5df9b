import process from 'node:process';

// Plain, old JavaScript: a Node too old for the rest can read this file and say so. TypeScript runs unflagged from here on.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) {
  // What was compiled is kept for the next start, which then takes a third less time.
  import('node:module').then(({ enableCompileCache }) => enableCompileCache());
  import('./src/start.ts').then(({ start }) => start());
} else {
  console.error(
    `Tend needs Node 22.18 or newer, and this is Node ${process.versions.node}: \`npm start\` brings the right one.`,
  );
  process.exitCode = 1;
}
