import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

type Read = (files: readonly string[]) => Promise<void>;

/** Who reads, by name. Loading a library counts. Run in a process of its own, which says what it took. */
const readers: Readonly<Record<string, Read>> = {
  async derden(files) {
    const { extract } = await import('@derden/scanner');
    for (const file of files) await extract({ name: basename(file), bytes: readFileSync(file) });
  },
  async scanner(files) {
    const { createScanner } = await import('@derden/scanner');
    await using scanner = createScanner();
    const parts = files.map((file) => ({ id: file, name: basename(file), bytes: async () => readFileSync(file) }));
    await scanner.scanTicket({ id: 1, parts });
  },
  async mammoth(files) {
    const { extractRawText } = (await import('mammoth')).default;
    for (const file of files) await extractRawText({ buffer: readFileSync(file) });
  },
  async exceljs(files) {
    const { Workbook } = (await import('exceljs')).default;
    for (const file of files) {
      const book = new Workbook();
      await book.xlsx.readFile(file);
      for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell((cell) => cell.text));
    }
  },
};

const [, , reader = '', ...files] = process.argv;
const [start, before] = [performance.now(), process.cpuUsage()];
await readers[reader]?.(files);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }));
