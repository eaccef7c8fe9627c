/**
 * The words of Marshrut. UI, GraphQL, tables and code use the same ones; the Russian terms are in `docs/glossary.md`.
 *
 * - process      a route between people and systems; drawn as a diagram, published as versions
 * - case         a running process instance
 * - task         a wizard of one person (by hand-over, of several in turn) with its own staging scope
 * - node, edge   what is drawn; a node is an instance of a block
 * - block        a kind of node: form, choice, find, commit and so on
 * - element      a node entered by a case: an element instance
 * - arrival      an edge taken whose target could not be entered yet (a join that still waits)
 * - step, visit  a screen of a task; a visit is one passage through it, so going back can undo exactly that
 * - card         the case card: fields of a case, shared by all its tasks
 * - record       a row of a business table; an entity is its definition
 * - staged       entered in a task, not committed: seen by the task's people only
 * - commit       the one transaction that moves staged changes to the business tables
 * - rejection    a command that is not possible now (a value, not an exception)
 * - incident     the case needs a person to go on; everything is kept
 * - scope        what has an inside: the process, a task, a subprocess, an item of a for-each, an event handler
 * - armed        an event that stands ready beside the way: on a border, behind a first-of, for a whole scope
 * - effect       what the world outside is asked to do, after the commit, under an id of its own
 * - job          work for later, done by whichever node is free; it may run twice, what it asks for is done once
 *
 * Where the BPMN standard (OMG formal/2013-12-09, BPMN 2.0.2) leaves room, or we do less:
 *
 * - Several arrivals at a node that is no join enter it once each (workflow pattern 8, multi-merge; 13.4.1 says the same of
 *   activities). A join takes one arrival of each edge; what comes again waits for its partners.
 * - An inclusive join goes on when nothing in its scope can still reach an edge of it that has no arrival, without passing the
 *   join itself (13.4.3). Events on a border count as ways out of their host.
 * - Values: a name is looked for from the scope outwards, and set where it is found; what is found nowhere belongs to the card
 *   of the case. Only items of a for-each have names of their own. Inside a task everything is its own until it commits.
 *   (The standard leaves the scope of data to the tool, 10.4.1; this is the rule that engines of the field document.)
 * - Events on one border that come at the same moment are taken in the order in which they were drawn; the first that
 *   interrupts ends it. The standard says nothing.
 * - An error is caught by its code before one that is for any (10.5.1); caught by nobody it is an incident, in a called
 *   process an error of the call. Technical failures of a service that nobody catches stay where they are: a person can retry.
 * - A condition whose value is missing does not hold yet where it is waited for (a Wait, a border); where a way is chosen by
 *   it, that is an incident: null is never "no".
 * - A non-interrupting condition comes once; messages and signals come as often as they are sent; a timer as often as it says.
 * - Undoing (compensation, 10.5.6) runs the handlers one after the other, the last finished step first. What a subprocess has
 *   done can be undone from outside even when it was stopped half-way: what is done is done. An undo inside an event handler
 *   undoes the scope around the handler. A handler is one step; whoever needs more puts a subprocess there.
 * - A message goes to one receiver; nobody waiting, it begins a process or is kept for a while. A signal goes to everybody who
 *   waits now, and is not kept (workflow patterns 23 and 24).
 * - A timer that starts cases has moments. Those that nobody could do, for the server stood still, start one case together, and
 *   count as come; then it goes on in its old rhythm (as anacron and persistent timers of systemd do): cases for each of them
 *   would see the same data at the same time. A moment that was over when it was published is not made up for. Publishing leaves
 *   a timer alone that did not change. In a case a repeated timer comes for each of its moments: there they are counted.
 * - A record that is created or changed starts one case for each start, record and commit. With a condition: where it holds, and
 *   did not before the commit. What has not been given does not hold. Cases that start each other this way, or by messages and
 *   signals, are bounded as calls are: the 21st stops at its start, where a person may let it go on.
 * - A webhook starts every process that begins with its name, as a signal does.
 * - Moving a case to another version (the standard knows versions and no way between them): elements keep their ids, so tasks keep
 *   what is entered. A step goes to the one with its id or to the one that a person names, of the same block on the same level. What
 *   is waited for stays as it is where its settings are the same, else it is asked for anew at the move. An event that has come for
 *   good does not come again. An arrival goes to the edge between the same two steps, else to the only edge that leaves the first.
 *   A join that would wait for a branch never begun keeps the case where it is. Afterwards the case goes on as far as it can.
 * - A scope is left when nothing in it is active; arrivals that wait at a join then are an incident at once, not a silence.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A text for people in both languages of the interface. An empty string means "not given": the other one is shown. */
export interface LocalText {
  readonly ru: string;
  readonly en: string;
}

export type Language = keyof LocalText;

export function localText(ru: string, en: string = ru): LocalText {
  return { ru, en };
}

/** A text that is given in place of another one; where a language of it is empty, the other one stays. */
export function over(given: LocalText | undefined, own: LocalText): LocalText {
  return { ru: given?.ru || own.ru, en: given?.en || own.en };
}

/** The text in `language`, or in the other one where it is empty. */
export function say(text: LocalText, language: Language): string {
  return text[language] || text[language === 'ru' ? 'en' : 'ru'];
}
