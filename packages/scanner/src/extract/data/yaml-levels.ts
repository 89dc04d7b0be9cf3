import { fullLabel, nestedLevels } from '../../detect/fields/nesting.ts';

/** An object or list that is open while YAML is read. */
export interface YamlLevel {
  /** Column at which its keys stand; a line further to the left ends it. */
  readonly column: number;
  readonly label: string;
  readonly record: number;
  /** The record that a list belongs to, when this is an item of it that may turn out to be a plain value. */
  readonly owner: number;
  /** The last key in it that had nothing behind it: what is nested below belongs to that. */
  pending: string;
}

export interface YamlLevels {
  /** The object that a line belongs to. `dash` is the column of its list item's dash, if it begins one. */
  at(column: number, dash: number | null): YamlLevel;
  restart(): void;
}

const deepest = 100;

export function yamlLevels(): YamlLevels {
  const open = nestedLevels();
  const level = (column: number, parent: YamlLevel | undefined, label: string): YamlLevel => {
    const { label: name, record } = open(parent && { label: parent.label || '{}', record: parent.record }, label);
    return { column, label: name, record, owner: record, pending: '' };
  };
  let levels: YamlLevel[] = [level(0, undefined, '')];

  function closeTo(column: number): YamlLevel {
    while (levels.length > 1 && (levels.at(-1)?.column ?? 0) > column) levels.pop();
    return levels.at(-1) ?? level(0, undefined, '');
  }

  function opened(next: YamlLevel): YamlLevel {
    if (levels.length < deepest) levels.push(next);
    return next;
  }

  return {
    at(column, dash) {
      const outer = closeTo(dash ?? column);
      if (dash !== null) return opened({ ...level(column, undefined, ''), owner: outer.owner, pending: outer.pending });
      return column > outer.column && outer.pending ? opened(level(column, outer, outer.pending)) : outer;
    },
    restart() {
      levels = [level(0, undefined, '')];
    },
  };
}

/** `datum` in `geboorte` is called by both. */
export function labelIn(level: YamlLevel, key: string): string {
  return fullLabel(level.label, key);
}
