export type { ClockOptions, VirtualClock } from './desk/clock.ts';
export type { Desk, Webhook } from './desk/desk.ts';
export type * from './desk/objects.ts';
export type { Plan } from './desk/plans.ts';
export { defaultSwitches, type Switches } from './desk/switches.ts';
export type { UploadedFile } from './http/exchange.ts';
export type { Fault, Faults } from './http/faults.ts';
export type { IncomingMail } from './rules/mail.ts';
export { type Emulator, type EmulatorOptions, startEmulator } from './start.ts';
