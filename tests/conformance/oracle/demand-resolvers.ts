import { readFuzzyDate } from './dates.js';
import { isDemandOpen, listDemands, listHistory, statusOfDemand } from './demands.js';
import { text, texts } from './graph.js';
import { listDemandsOf, listNotRaised, listOpportunitiesOf, statusOfOpportunity } from './opportunities.js';
import { isVisible } from './claims.js';
import { byText } from './order.js';
import { follow } from './resolvers.js';
import type { NodeResolvers } from './resolvers.js';

/** Demands and opportunities. */
export const DEMANDS: NodeResolvers = {
  'Demand.madeBy': follow('MADE_BY'),
  'Demand.addressedTo': ({ id }, { store }) =>
    store
      .out(id, 'ADDRESSED_TO')
      .map((edge) => ({ thing: store.get(edge.to), status: edge.props['status'], mention: edge.props['mention'] ?? null })),
  'Demand.concerns': follow('FOR'),
  'Demand.mayConcern': follow('MAY_CONCERN'),
  'Demand.restates': follow('RESTATES'),
  'Demand.restatedBy': ({ id }, { store, args }) => {
    const restating = new Set(store.into(id, 'RESTATES').map((edge) => edge.from));
    return listDemands(store, {})
      .filter((demand) => restating.has(demand.id))
      .slice(0, args.first);
  },
  'Demand.status': (demand, { store }) => statusOfDemand(store, demand),
  'Demand.isOpen': (demand, { store }) => isDemandOpen(store, demand),
  'Demand.history': (demand, { store }) =>
    listHistory(store, demand).map((edge) => ({
      to: edge.props['to'],
      date: readFuzzyDate(edge.props),
      part: texts(edge.props, 'part').map((id) => store.get(id)),
      claim: store.get(edge.to),
    })),
  'Demand.opportunities': (demand, { store, args }) => listOpportunitiesOf(store, demand).slice(0, args.first),
  'Opportunity.status': (opportunity, { store }) => statusOfOpportunity(store, opportunity),
  'Opportunity.date': ({ props }) => readFuzzyDate(props),
  'Opportunity.heldBy': follow('HELD_BY'),
  'Opportunity.towards': follow('TOWARDS'),
  'Opportunity.over': follow('OVER'),
  'Opportunity.demands': (opportunity, { store, args }) => listDemandsOf(store, opportunity).slice(0, args.first),
  'Opportunity.raised': ({ id }, { store }) =>
    listDemands(store, {}).flatMap((demand) =>
      store
        .out(id, 'RAISED')
        .filter((edge) => edge.to === demand.id)
        .sort(byText((edge) => text(edge.props, 'claimId') ?? ''))
        .map((edge) => ({ demand, claim: store.get(text(edge.props, 'claimId') ?? '') })),
    ),
  'Opportunity.notRaised': (opportunity, { store, args }) => listNotRaised(store, opportunity).slice(0, args.first),
  'Opportunity.claims': ({ id }, { store }) =>
    store
      .out(id, 'SHOWN_BY')
      .map((edge) => store.get(edge.to))
      .filter(isVisible),
};
