import { PERSON_PARTS, type PersonPart } from '../../../../src/core/model/people.ts';

/** What people do in an interview, behind their names. */
export const PARTS: Record<PersonPart, string> = {
  interviewee: 'answers',
  interviewer: 'asks',
  moderator: 'moderates',
  other: 'speaks too',
};

/** Chooses what somebody does in the interview. */
export function PartSelect({
  part,
  onPart,
}: {
  part: PersonPart;
  onPart: (part: PersonPart) => void;
}) {
  return (
    <label>
      This person{' '}
      <select
        value={part}
        onChange={({ currentTarget }) => onPart(currentTarget.value as PersonPart)}
      >
        {PERSON_PARTS.map((one) => (
          <option key={one} value={one}>
            {PARTS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
