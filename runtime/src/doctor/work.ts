import { check as checkAll } from '../checker/checker.js';
import { bad, type Check, number, ok } from './finding.js';

/** A due job that nobody took for as long, ms: no server runs, or it is far behind. */
const LATE = 60_000;

const jobsOn = {
  sqlite: { from: 'job', live: 'run_at is not null', dead: 'run_at is null' },
  postgres: {
    from: 'graphile_worker._private_jobs',
    live: 'attempts < max_attempts',
    dead: 'attempts >= max_attempts',
  },
} as const;

export const jobs: Check = async patient => {
  const { from, live, dead } = jobsOn[patient.dialect];
  const now = patient.now();
  const waiting = await number(patient, `select count(*) as n from ${from} where ${live}`);
  const due = await number(patient, `select count(*) as n from ${from} where ${live} and run_at <= '${now}'`);
  const [oldest] = await patient.select(`select min(run_at) as at from ${from} where ${live} and run_at <= '${now}'`);
  const late = oldest?.at ? Date.parse(now) - new Date(oldest.at as string | Date).getTime() : 0;
  const gone = await number(patient, `select count(*) as n from ${from} where ${dead}`);
  const what = `${waiting} jobs wait, ${due} of them are due${due > 0 ? `, the oldest since ${Math.round(late / 1000)} s` : ''}.`;
  return [
    late > LATE
      ? bad(
          'warning',
          'jobs',
          what,
          'No server runs on this database, or it cannot keep up.',
          'Start the server; where it runs, look into its log for "A job failed".',
        )
      : ok('jobs', what),
    ...(gone > 0
      ? [
          bad(
            'warning',
            'dead jobs',
            `${gone} jobs were given up after all their attempts.`,
            'What they were for has not been done.',
            'Look into the log of the server for "A job failed"; cases that stopped over it are told as incidents.',
          ),
        ]
      : []),
  ];
};

export const incidents: Check = async patient => {
  const cases = await number(patient, 'select count(*) as n from case_instance where incidents > 0');
  if (cases === 0) return [ok('incidents', 'No case has stopped.')];
  return [
    bad(
      'warning',
      'incidents',
      `${cases} cases have stopped.`,
      'A step of each failed and waits for somebody.',
      'Managers find them under Cases, status "stopped", with what failed and how to retry it.',
    ),
  ];
};

export const effects: Check = async patient => {
  const dead = await number(patient, "select count(*) as n from effect where status = 'dead'");
  const pending = await number(patient, "select count(*) as n from effect where status = 'pending'");
  if (dead === 0) return [ok('effects', `${pending} effects are on their way, none was given up.`)];
  return [
    bad(
      'warning',
      'effects',
      `${dead} effects were given up, ${pending} are on their way.`,
      'A service or the mail server refused them for good.',
      'See the incidents of their cases; once the cause is gone, retry the step there.',
    ),
  ];
};

/** The independent checker. It means what it says only where nobody writes meanwhile. */
export const promises: Check = async ({ select }) => {
  const found = Map.groupBy(await checkAll(select), ({ rule }) => rule);
  if (found.size === 0) return [ok('promises', 'The checker found every promise kept.')];
  return [...found].map(([rule, broken]) =>
    bad(
      'error',
      'promises',
      `Broken ${broken.length} times: ${rule}.`,
      `The first place: ${JSON.stringify(broken[0]?.facts)}.`,
      'Look again with the server stopped. Where it stays, keep the database as it is and report it as a bug.',
    ),
  );
};
