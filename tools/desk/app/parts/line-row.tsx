import type { Signal } from '@preact/signals';
import { Component } from 'preact';
import type { Doubt } from '../../../importer/doubts/doubt.ts';
import type { LineView } from '../reading/article-view.ts';
import type { Selection } from '../state/selection.ts';
import type { Session } from '../state/session.ts';
import { DoubtBox } from './doubt-box.tsx';
import { IN_ENGLISH } from './of-language.ts';
import { SplitBox } from './split-box.tsx';

interface Props {
  line: LineView;
  /** Who says it. */
  name: string | undefined;
  doubts: readonly Doubt[] | undefined;
  isCurrent: boolean;
  isSelected: boolean;
  isSplitting: boolean;
  session: Session;
  selection: Selection;
  splitting: Signal<string | undefined>;
}

/** A line of the article. Only those that changed are rendered again: there may be thousands. */
export class LineRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const keys = Object.keys(next) as (keyof Props)[];
    return keys.some((key) => next[key] !== this.props[key]);
  }

  override render({ line, name, doubts, isCurrent, isSelected, isSplitting, ...rest }: Props) {
    const { session, selection, splitting } = rest;
    const classes = ['line', line.role, doubts && 'doubted', isCurrent && 'current'];
    return (
      <tr
        class={classes.filter(Boolean).join(' ')}
        aria-selected={isSelected}
        tabIndex={isCurrent ? 0 : -1}
        onClick={(event) => {
          // Whoever decides about a line is at that line from then on.
          const isControl = event.target instanceof Element && event.target.closest('button');
          selection.goTo(line.ref, event.shiftKey && !isControl);
        }}
      >
        <th class="no" scope="row">
          {line.ref}
        </th>
        <td class="role">{doubts ? <b>doubt</b> : roleInWords(line)}</td>
        <td class="by">{name ?? (isSpeech(line) ? 'not named' : '')}</td>
        <td class="words" dir="auto">
          <Words line={line} />
          {isCurrent && !doubts && (
            <span class="reason" {...IN_ENGLISH}>
              {capitalised(line.reason)}.
            </span>
          )}
        </td>
        {doubts && (
          <td class="below">
            <DoubtBox doubts={doubts} session={session} isCurrent={isCurrent} />
          </td>
        )}
        {isSplitting && (
          <td class="below">
            <SplitBox line={line} session={session} splitting={splitting} />
          </td>
        )}
      </tr>
    );
  }
}

/** The words of a line; what is no part of the interview is struck out. */
function Words({ line: { text, struck, role } }: { line: LineView }) {
  if (role === 'removed') return <del>{text}</del>;
  const end = text.length - struck.end;
  return (
    <>
      {struck.start > 0 && <del>{text.slice(0, struck.start)}</del>}
      <span class="own">{text.slice(struck.start, end)}</span>
      {struck.end > 0 && <del>{text.slice(end)}</del>}
    </>
  );
}

function roleInWords({ role, number, reason }: LineView): string {
  if (role === 'removed') return reason === 'Headline' ? 'headline' : 'removed';
  if (role === 'closing') return 'after the end';
  return number !== undefined && role === 'question' ? `question ${number}` : role;
}

function isSpeech({ role }: LineView): boolean {
  return role === 'question' || role === 'answer' || role === 'follow-up';
}

/** Reasons are phrases: “begins with …”. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
