/** The text format of OpenMetrics 1.0, which Prometheus reads. */

export interface Sample {
  readonly suffix?: '_total' | '_bucket' | '_sum' | '_count';
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  /** Without a suffix; it ends in the unit when there is one. */
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly unit?: 'seconds' | 'bytes';
  readonly help: string;
  readonly samples: readonly Sample[];
}

export const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

export function openMetrics(families: readonly Family[]): string {
  return `${families.flatMap(linesOf).join('\n')}\n# EOF\n`;
}

function linesOf({ name, type, unit, help, samples }: Family): readonly string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...(unit ? [`# UNIT ${name} ${unit}`] : []),
    `# HELP ${name} ${escaped(help)}`,
    ...samples.map(({ suffix = '', labels = {}, value }) => `${name}${suffix}${labelsOf(labels)} ${value}`),
  ];
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** One number now. */
export function gauge(name: string, help: string, value: number | null, unit?: Family['unit']): Family {
  const samples = value === null ? [] : [{ value }];
  return { name, type: 'gauge', help, samples, ...(unit && { unit }) };
}

/** Numbers now, by one label. */
export function gauges(name: string, help: string, label: string, values: Readonly<Record<string, number>>): Family {
  return { name, type: 'gauge', help, samples: labelled(label, values) };
}

/** Numbers since the process began, by one label. */
export function counters(name: string, help: string, label: string, values: Readonly<Record<string, number>>): Family {
  const samples = labelled(label, values).map((sample) => ({ ...sample, suffix: '_total' as const }));
  return { name, type: 'counter', help, samples };
}

export function counter(name: string, help: string, value: number): Family {
  return { name, type: 'counter', help, samples: [{ suffix: '_total', value }] };
}

function labelled(label: string, values: Readonly<Record<string, number>>): readonly Sample[] {
  return Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value }));
}

/** @param bounds ascending upper bounds, without infinity */
export function histogram(
  name: string,
  help: string,
  bounds: readonly number[],
  values: readonly number[],
  unit: NonNullable<Family['unit']>,
): Family {
  const buckets = [...bounds, Number.POSITIVE_INFINITY].map((bound): Sample => {
    const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : bound.toFixed(1);
    return { suffix: '_bucket', labels: { le }, value: values.filter((value) => value <= bound).length };
  });
  const sum = values.reduce((all, value) => all + value, 0);
  const samples: readonly Sample[] = [
    ...buckets,
    { suffix: '_sum', value: sum },
    { suffix: '_count', value: values.length },
  ];
  return { name, type: 'histogram', unit, help, samples };
}
