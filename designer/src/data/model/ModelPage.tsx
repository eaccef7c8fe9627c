import { Loaded } from '../../app/Loaded.js';
import { Page } from '../../app/Page.js';
import { EntitiesDocument, RolesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { EntityGate } from '../EntityGate.js';
import type { Entity } from '../use-entity.js';
import { EntityDesigner } from './EntityDesigner.js';

/** The designer of a new entity (no key) or of one that exists. */
export function ModelPage({ entityKey }: { readonly entityKey: string | null }) {
  if (entityKey === null) {
    return (
      <Page>
        <Surroundings entity={null} />
      </Page>
    );
  }
  return <EntityGate entityKey={entityKey}>{entity => <Surroundings entity={entity} />}</EntityGate>;
}

/** What a design may speak about: other entities and roles. */
function Surroundings({ entity }: { readonly entity: Entity | null }) {
  const entities = useAnswer(EntitiesDocument, {});
  const roles = useAnswer(RolesDocument, {});
  return (
    <Loaded answer={entities}>
      {known => (
        <Loaded answer={roles}>
          {people => <EntityDesigner entity={entity} entities={known.entities} roles={people.roles} />}
        </Loaded>
      )}
    </Loaded>
  );
}
