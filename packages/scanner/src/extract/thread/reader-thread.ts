import { readers } from './readers.ts';
import { serveReaders } from './serve-readers.ts';

serveReaders(readers);
