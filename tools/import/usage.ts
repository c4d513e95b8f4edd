import { PERSON_PARTS } from '../../src/core/model/people.ts';
import { FIELDS } from '../importer/fields.ts';

/** What `--help` prints. */
export const USAGE = `Usage: npm run import -- article.txt --slug name-2025 [options]

Turns a raw article (text in UTF-8, or a saved HTML page) into an interview:
content/interviews/<slug>/ with interview.mdx, source.txt, removed.yaml and import.yaml.
Or: npm run import -- interview.zip takes in an interview that the desk has saved.

  --show             show how each line is read, and write nothing
  --slug name-2025   name of the interview's folder, and the end of its address
  --yes              accept the proposed labels and ids without asking; never a doubt,
                     a person or a language
  --force            replace an interview that is there; its ids and labels are kept, its
                     decisions applied again, and a copy of it is put into .backup/

What the article does not say (asked on the terminal when it is left out; "" says there is none):
${FIELDS.map(({ name, what }) => `  --${name} "…"`.padEnd(23) + what).join('\n')}

Decisions, kept in import.yaml. Lines are numbers in the article: 12, 12-30 or 7,11; the second
piece of a line that was split is 5b:
  --as-read 7,11             these doubts are settled as the draft has them
  --question --answer        these lines begin a question, an answer
  --paragraph                these lines continue what comes before them
  --speaker 12-30=brandt     the person with this id says these lines; unknown if the
                             article does not say who
  --person "brandt=Ole Brandt, interviewee"
                             who this is: ${PERSON_PARTS.join(', ')};
                             brandt=Ole Brandt=OB if the article writes OB as well
  --same "Lund=Mia Lund"     two spellings of one person
  --nobody Note              this word before a colon is no name
  --split "5=The small one"  a new paragraph begins in line 5, before these words
  --remark --narration       these lines are a remark of the transcriber, the article's own prose
  --heading --lead --closing these lines are a sub-heading, come before the first question,
                             follow the last answer
  --remove --keep            these lines are no part, or a part, of the interview
`;
