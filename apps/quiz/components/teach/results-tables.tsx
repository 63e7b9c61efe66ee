import { phrases } from "#phrases/here.ts";
import type { QuestionState } from "#server/questions.ts";
import type {
  QuestionResult,
  ResultCell,
  Results,
  StudentResult,
} from "#server/sessions/results.ts";
import { StudentName } from "./student-name.tsx";

type ResultsProps = { readonly results: Results };

const STATES = ["right", "partly", "not-yet", "open"] as const satisfies readonly QuestionState[];

/** A row for every student: each question with a sign and, for who hears it, a word; points and per cent. */
export function StudentResults({ results: { students, questions, session } }: ResultsProps) {
  const { table: say, legend } = phrases().results;
  return (
    <section className="section" aria-labelledby="students">
      <h2 className="opens" id="students">
        {say.title}
      </h2>
      <p className="meta">{legend}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say.caption}>
        <table className="grid figures">
          <caption className="visually-hidden">{say.caption}</caption>
          <StudentsHead questions={questions} />
          <tbody>
            {students.map((student) => (
              <StudentRow key={student.attemptId} student={student} sessionId={session.id} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function StudentsHead({ questions }: Pick<Results, "questions">) {
  const { table: say } = phrases().results;
  return (
    <thead>
      <tr>
        <th scope="col">{say.student}</th>
        <th scope="col">{say.points}</th>
        <th scope="col">{say.percent}</th>
        {questions.map(({ number }) => (
          <th key={number} scope="col">
            <abbr title={say.question(number)}>{say.short(number)}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type StudentRowProps = { readonly student: StudentResult; readonly sessionId: string };

function StudentRow({ student, sessionId }: StudentRowProps) {
  const { table: say } = phrases().results;
  const { attemptId, cells, points, percent, isIn, isMakeUp } = student;
  const marks = [...(isMakeUp ? [say.makeUp] : []), ...(isIn ? [] : [say.notIn])];
  return (
    <tr>
      <th scope="row">
        <a href={`/teach/sessions/${sessionId}/results/${attemptId}`}>
          <StudentName student={student} sessionId={sessionId} />
        </a>
        {marks.length > 0 && <small>{marks.join(" · ")}</small>}
      </th>
      <td>{points}</td>
      <td>{percent}</td>
      {cells.map((cell, index) => (
        // Questions have no other name than their number.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={index}>
          <CellSign cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function CellSign({ cell: { state, isLate } }: { readonly cell: ResultCell }) {
  const { sign, word, late, lateSign } = phrases().results;
  return (
    <>
      <span aria-hidden="true">
        {sign[state]}
        {isLate && <sup>{lateSign}</sup>}
      </span>
      <span className="visually-hidden">{isLate ? `${word[state]}, ${late}` : word[state]}</span>
    </>
  );
}

/** A row for every question: how many stand where. */
export function QuestionResults({ results: { questions, source } }: ResultsProps) {
  const { questions: say, word } = phrases().results;
  return (
    <section className="section" aria-labelledby="questions">
      <h2 className="opens" id="questions">
        {say.title}
      </h2>
      <table className="by-question figures">
        <caption className="visually-hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.question}</th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {word[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <QuestionRow key={question.number} question={question} language={source.language} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type QuestionRowProps = { readonly question: QuestionResult; readonly language: string };

function QuestionRow({ question, language }: QuestionRowProps) {
  const { word } = phrases().results;
  const { number, stem, statement, counts } = question;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row" lang={language}>
        {stem}
        {statement !== undefined && <small>{statement}</small>}
      </th>
      {STATES.map((state) => (
        <td key={state} data-label={word[state]}>
          {counts[state]}
        </td>
      ))}
    </tr>
  );
}
