import { blockCatalogue, blocks, type CheckWorld, checkDiagram } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import { checkStructure, type Diagram, type Problem } from '@marshrut/model';
import { checkControl } from './control/check-control.js';
import { checkData } from './data/check-data.js';
import { checkPeople, type Holders } from './people/check-people.js';

/** What a diagram is checked against; `holders` left out: who is there is not known, so not checked. */
export type PublishingWorld = CheckWorld & { readonly holders?: Holders };

/**
 * All that is to be said of a diagram before it is published, under one list: what is drawn and set, and, once that holds
 * together, whether a case always comes to its end, what becomes of its data, and who is there to do it. Bounded in time by
 * the number of states that are looked at; what is not finished within them is said to be not proved. Only errors block publishing.
 */
export function checkForPublishing(diagram: Diagram, world: PublishingWorld): Problem[] {
  const drawn = checkDiagram(diagram, world);
  if (checkStructure(diagram, blockCatalogue).some(({ severity }) => severity === 'error')) return drawn;
  const compiled = compilePlan(diagram, blocks, world.entities);
  if (!compiled.ok) return drawn;
  const context = { card: diagram.card, ...world };
  const { plan } = compiled;
  return [...drawn, ...checkControl(plan, context), ...checkData(plan, context), ...checkPeople(plan, world.holders)];
}
