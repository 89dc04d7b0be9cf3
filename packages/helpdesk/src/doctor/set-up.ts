import { createFreshdesk, type Freshdesk, FreshdeskError } from '@derden/freshdesk-client';
import type { Text } from '@derden/policy';
import { contactChoices } from './desk-checks.ts';
import { type DoctorOptions, defaultFields, doctor, type FieldNames, fieldsOf } from './doctor.ts';
import type { DoctorReport, Line } from './report.ts';

/** What was done about something that the account lacks. */
export interface SetUpStep {
  readonly id: string;
  /** `planned`: it would be made, and nothing was. `by-hand`: no call makes it. */
  readonly outcome: 'planned' | 'made' | 'failed' | 'by-hand';
  readonly says: Text;
  /** What to click; null when derden makes it. */
  readonly mend: Text | null;
  /** Freshdesk's code and status when it refused. */
  readonly code: string | null;
}

export interface SetUp {
  readonly steps: readonly SetUpStep[];
  /** As the account is afterwards. */
  readonly report: DoctorReport;
}

export interface SetUpOptions extends DoctorOptions {
  /** Without it nothing is made. */
  readonly execute: boolean;
}

/** Fields of the account's own are all that the API makes for us; statuses and switches are made by hand. */
const makers: Readonly<Record<string, (freshdesk: Freshdesk, names: FieldNames) => Promise<unknown>>> = {
  'contact-field': ({ fields }, { contactField }) =>
    fields.createContactField({
      label: labelOf(contactField),
      type: 'custom_dropdown',
      choices: contactChoices.map((value, at) => ({ value, position: at + 1 })),
      customers_can_edit: false,
      displayed_for_customers: false,
    }),
  'company-field': ({ fields }, { companyListField }) =>
    fields.createCompanyField({ label: labelOf(companyListField), type: 'custom_checkbox' }),
};

/**
 * Makes what the account lacks and the API can make, when `execute` says so; tells for the rest what to click.
 * May be repeated: what is there is not made again.
 * @throws FreshdeskError `aborted`
 */
export async function setUp(options: SetUpOptions): Promise<SetUp> {
  const before = await doctor(options);
  const steps: SetUpStep[] = [];
  for (const line of before.lines) if (line.state === 'missing') steps.push(await stepFor(line, before, options));
  const isChanged = steps.some(({ outcome }) => outcome === 'made');
  return { steps, report: isChanged ? await doctor(options) : before };
}

async function stepFor(line: Line, { found }: DoctorReport, options: SetUpOptions): Promise<SetUpStep> {
  const { id, says, mend } = line;
  const isThere = id === 'contact-field' && found.contactField !== null;
  const maker = isThere ? undefined : makers[id];
  const step = { id, says, mend, code: null } as const;
  if (!maker) return { ...step, outcome: 'by-hand' };
  if (!options.execute) return { ...step, mend: null, outcome: 'planned' };
  try {
    await maker(createFreshdesk(options.freshdesk), { ...defaultFields, ...fieldsOf(options) });
    return { ...step, mend: null, outcome: 'made' };
  } catch (error) {
    if (!(error instanceof FreshdeskError) || error.code === 'aborted') throw error;
    return { ...step, outcome: 'failed', code: `${error.code} ${error.status ?? ''}`.trim() };
  }
}

/** Freshdesk makes the name from the label again. */
function labelOf(name: string): string {
  const words = name.replace(/^cf_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
