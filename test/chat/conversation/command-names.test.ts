import { describe, expect, it } from 'vitest';
import { commands } from '../../../packages/chat/src/commands/index.ts';
import { readMessage } from '../../../packages/chat/src/conversation/read-message.ts';
import type { PackedOptions } from '../../../packages/chat/src/options/call.ts';
import { reader } from './shapes.ts';

/** What people say instead of a command's first name. */
const said: readonly (readonly [text: string, command: string, options: PackedOptions])[] = [
  ['put peas', 'add', { what: 'peas' }],
  ['put tuna in meat', 'add', { what: 'tuna', box: '~meat' }],
  ['put in peas', 'add', { what: 'peas' }],
  ['rajouter pois', 'add', { what: 'pois' }],
  ['rajoute pois', 'add', { what: 'pois' }],
  ['ajoute-moi pois', 'add', { what: 'pois' }],
  ['ajoute moi pois', 'add', { what: 'pois' }],
  ['took 2.1', 'take', { products: '2.1' }],
  ['took out 2.1', 'take', { products: '2.1' }],
  ['take out 2.1', 'take', { products: '2.1' }],
  ['I ate 2.1', 'take', { products: '2.1' }],
  ['I took 2.1', 'take', { products: '2.1' }],
  ['I took out 2.1', 'take', { products: '2.1' }],
  ['sorti 2.1', 'take', { products: '2.1' }],
  ['pris 2.1', 'take', { products: '2.1' }],
  ['j’ai mangé 2.1', 'take', { products: '2.1' }],
  ["j'ai pris 2.1", 'take', { products: '2.1' }],
  ["J'ai sorti les lasagnes", 'take', { products: '~les lasagnes' }],
  ['search salmon', 'find', { text: 'salmon' }],
  ['search for salmon', 'find', { text: 'salmon' }],
  ['where salmon', 'find', { text: 'salmon' }],
  ['where is the salmon', 'find', { text: 'the salmon' }],
  ['where are the peas', 'find', { text: 'the peas' }],
  ['cherche saumon', 'find', { text: 'saumon' }],
  ['trouve saumon', 'find', { text: 'saumon' }],
  ['recherche saumon', 'find', { text: 'saumon' }],
  ['rechercher saumon', 'find', { text: 'saumon' }],
  ['où est le saumon', 'find', { text: 'le saumon' }],
  ['ou sont les pois', 'find', { text: 'les pois' }],
  ['show box 2', 'list', { box: '2' }],
  ['content', 'list', {}],
  ['contents box 2', 'list', { box: '2' }],
  ['montre tiroir 2', 'list', { box: '2' }],
  ['montre-moi le tiroir 2', 'list', { box: '2' }],
  ['montrer tiroir 2', 'list', { box: '2' }],
  ['contenu du tiroir 2', 'list', { box: '2' }],
  ['bouger 2.1 garage tiroir 3', 'move', { products: '2.1', freezer: '~garage', box: '3' }],
  ['bouger 2.1 tiroir 3', 'move', { products: '2.1', box: '3' }],
  ['bouge 2.1 tiroir 3', 'move', { products: '2.1', box: '3' }],
  ['return 2.1', 'put-back', { product: '2.1' }],
  ['put back 2.1', 'put-back', { product: '2.1' }],
  ['remet 2.1', 'put-back', { product: '2.1' }],
  ['remets 2.1', 'put-back', { product: '2.1' }],
  ['settings zone Paris', 'settings-zone', { zone: 'Paris' }],
  ['settings timezone Paris', 'settings-zone', { zone: 'Paris' }],
  ['timezone Paris', 'settings-zone', { zone: 'Paris' }],
  ['zone Paris', 'settings-zone', { zone: 'Paris' }],
  ['réglages zone Paris', 'settings-zone', { zone: 'Paris' }],
  ['fuseau Paris', 'settings-zone', { zone: 'Paris' }],
  ['settings day 4', 'settings-day', { hour: '4' }],
  ['settings day four', 'settings-day', { hour: '4' }],
  ['settings start of the day 4', 'settings-day', { hour: '4' }],
  ['start of the day 4 am', 'settings-day', { hour: '4' }],
  ['réglages journée 4h', 'settings-day', { hour: '4' }],
  ['i feel 4', 'mood', { rating: '4' }],
  ['je me sens 4 en forme', 'mood', { rating: '4 en forme' }],
  ['track weight 71', 'log', { tracker: '~weight 71' }],
  ['note poids 71', 'log', { tracker: '~poids 71' }],
  ['noter poids 71 (à jeun)', 'log', { tracker: '~poids 71', note: 'à jeun' }],
  ['sauter sport hier', 'skip', { tracker: '~sport', day: '2026-11-19' }],
  ['new tracker weight', 'tracker-new', { name: 'weight' }],
  ['créer suivi poids 3 fois par semaine', 'tracker-new', { name: 'poids', schedule: 'weekly 3' }],
  ['tracker edit sport choices run, bike', 'tracker-edit', { tracker: '~sport', details: 'run, bike' }],
  ['suivi modifier poids nom Masse', 'tracker-edit', { tracker: '~poids', name: 'Masse' }],
  ['entries weight', 'tracker-entries', { tracker: '~weight' }],
  ['timer piano', 'tracker-start', { tracker: '~piano' }],
  ['stop timer', 'tracker-stop', {}],
  ['graph weight year', 'chart', { tracker: '~weight', span: 'year' }],
  ['courbe poids cette semaine', 'chart', { tracker: '~poids', span: 'week' }],
  ['réglages jour quatre heures', 'settings-day', { hour: '4' }],
];

describe('a command', () => {
  it.each(said)('%j is understood as %s', (text, command, options) => {
    expect(readMessage(text, commands, reader('en'))).toMatchObject({ kind: 'call', call: { command, options } });
    expect(readMessage(text, commands, reader('fr'))).toMatchObject({ kind: 'call', call: { command, options } });
  });

  it.each([
    'putain de pizza',
    'showarma',
    'zones',
    'contentieux',
    'whereabouts',
    'oubli',
    'i scream',
    'ice cream',
    'prise',
  ])('%j names none', (text) => expect(readMessage(text, commands, reader('fr')).kind).toBe('unknown'));

  it('has names that no other command has', () => {
    const names = commands.flatMap(({ id, internal, names }) =>
      internal ? [] : [...new Set([...names.en, ...names.fr])].map((name) => [name, id] as const),
    );
    const doubles = names.filter(([name, id]) => names.some(([other, owner]) => other === name && owner !== id));
    expect(doubles).toEqual([]);
  });
});
