export { ExportError, type ExportErrorCode } from './export-error.ts';
export type { ExportItem, FileItem, ProblemItem, ReadOptions, TicketItem } from './export-item.ts';
export { measureExport, readExport } from './read-export.ts';
