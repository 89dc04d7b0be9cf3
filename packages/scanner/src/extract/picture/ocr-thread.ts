import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { silence } from '../thread/silence.ts';
import { languageData } from './ocr-data.ts';

/** What tesseract.js runs in its thread. */
interface WorkerScript {
  dispatchHandlers(order: unknown, send: (answer: unknown) => void): void;
  setAdapter(adapter: { getCore: unknown; gunzip: unknown; readCache(file: string): Promise<Uint8Array> }): void;
}

// Else it prints of pictures, and wants its languages in one folder, which come in a package each.
silence();
// Files of the package that it does not list; its version is pinned.
const load = createRequire(createRequire(import.meta.url).resolve('tesseract.js'));
const script: WorkerScript = load('./worker-script/index.js');
script.setAdapter({
  getCore: load('./worker-script/node/getCore.js'),
  gunzip: load('./worker-script/node/gunzip.js'),
  readCache: (file) => languageData(basename(file)),
});
parentPort?.on('message', (order) => script.dispatchHandlers(order, (answer) => parentPort?.postMessage(answer)));
