import type { Signal } from '@preact/signals';
import { Component } from 'preact';
import type { Doubt } from '../../../importer/doubts/doubt.ts';
import type { LineView } from '../reading/article-view.ts';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { LineRow } from './line-row.tsx';

interface Props {
  lines: readonly LineView[];
  names: ReadonlyMap<string, string>;
  doubts: ReadonlyMap<string, readonly Doubt[]>;
  /** The current line, the selected ones and the one that is split, where they are in this group. */
  current: string | undefined;
  selected: string;
  split: string | undefined;
  session: Session;
  selection: Selection;
  splitting: Signal<string | undefined>;
}

/** Some neighbouring lines: a key looks at the groups, and only in a group that changed at its lines. */
export class LineGroup extends Component<Props> {
  override shouldComponentUpdate({ lines, ...next }: Props): boolean {
    const { lines: before, ...own } = this.props;
    const keys = Object.keys(next) as (keyof typeof next)[];
    return (
      keys.some((key) => next[key] !== own[key]) ||
      lines.length !== before.length ||
      lines.some((line, index) => line !== before[index])
    );
  }

  override render({ lines, names, doubts, current, selected, split, ...rest }: Props) {
    const chosen = new Set(selected.split(' '));
    return (
      <tbody>
        {lines.map((line) => (
          <LineRow
            key={line.ref}
            line={line}
            name={line.by === undefined ? undefined : (names.get(line.by) ?? line.by)}
            doubts={doubts.get(line.ref)}
            isCurrent={line.ref === current}
            isSelected={chosen.has(line.ref)}
            isSplitting={line.ref === split}
            {...rest}
          />
        ))}
      </tbody>
    );
  }
}
