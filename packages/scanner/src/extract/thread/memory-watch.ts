import type { Worker } from 'node:worker_threads';

const everyMilliseconds = 100;
const megabyte = 1024 * 1024;

/**
 * Says when a thread holds too much. `resourceLimits` alone does not do: they count neither Buffers nor WebAssembly, and one
 * large allocation beyond them ends the whole process. So they are set high, and the thread is asked what it holds: V8
 * answers also while the thread's code loops. What native code allocates by itself (libvips, Skia) is seen by neither; the
 * limits of pixels and bytes bound it.
 */
export function watchMemory(worker: Worker, megabytes: number, tooMuch: () => void): Disposable {
  let asking = false;
  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      const { total_heap_size: heap, external_memory: outside } = await worker.getHeapStatistics();
      if (heap + outside > megabytes * megabyte) tooMuch();
    } catch {
      // The thread has ended.
    } finally {
      asking = false;
    }
  }
  const timer = setInterval(ask, everyMilliseconds);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
