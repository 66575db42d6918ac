import { relative } from 'node:path';
import { buildEngine, ENGINE_FOLDER } from './build-engine';
import { weighEngine } from './pack-engine';

/** `npm run build:engine`: leaves the routing engine as a package that `npm pack` packs, and says what it weighs. */
await buildEngine(ENGINE_FOLDER);
const folder = relative(process.cwd(), ENGINE_FOLDER);
console.log(`${folder}: ${weighEngine(ENGINE_FOLDER)} bytes packed, by npm pack ./${folder}`);
