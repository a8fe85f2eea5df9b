/** Towns that people name and the zone database does not, in either language. */
export const towns: Readonly<Record<string, string>> = {
  'Europe/Paris':
    'Lille, Nice, Bordeaux, Nantes, Strasbourg, Rennes, Montpellier, Grenoble, Toulon, Dijon, Angers, Reims, Le Havre, Saint-Étienne, Nîmes, Clermont-Ferrand, Brest, Tours, Limoges, Amiens, Metz, Nancy, Perpignan, Besançon, Orléans, Rouen, Mulhouse, Caen, Ajaccio, Bastia, Annecy, Avignon, La Rochelle, Pau, Bayonne, Poitiers, Le Mans, Aix-en-Provence, Chambéry, Colmar, Quimper, Vannes, Corse, Corsica, Bretagne, Brittany, CET, CEST',
  'Europe/Brussels':
    'Bruxelles, Anvers, Gand, Ghent, Liège, Namur, Mons, Bruges, Louvain, Leuven, Tournai, Wallonie, Flandre, CET, CEST',
  'Europe/Zurich':
    'Genève, Berne, Bern, Bâle, Lausanne, Fribourg, Neuchâtel, Sion, Lugano, Lucerne, Montreux, Vevey, CET, CEST',
  'Europe/Luxembourg': 'Luxembourg-Ville',
  'Europe/London':
    'Londres, Liverpool, Leeds, Bristol, Edinburgh, Édimbourg, Cardiff, Belfast, Sheffield, Newcastle, Nottingham, Leicester, Oxford, Cambridge, Brighton, York, Bath, Aberdeen, Southampton, UK, Great Britain, England, Scotland, Wales, Northern Ireland, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord, BST',
  'Europe/Berlin':
    'Hambourg, Cologne, Frankfurt, Francfort, Stuttgart, Düsseldorf, Leipzig, Dresden, Dresde, Hannover, Hanovre, Nuremberg, Bremen, Brême, Bonn, Fribourg-en-Brisgau, CET, CEST',
  'Europe/Amsterdam': 'La Haye, Eindhoven, Holland, Hollande, Pays-Bas',
  'Europe/Madrid': 'Barcelone, Valence, Saragosse, Seville, Séville, Malaga, Bilbao, Palma',
  'Europe/Lisbon': 'Lisbonne, Coimbra, Faro',
  'Europe/Rome': 'Venice, Venise, Florence, Bologna, Bologne, Palermo, Palerme, Genoa, Gênes',
  'Europe/Athens': 'Athènes, Thessaloniki, Thessalonique',
  'Europe/Vienna': 'Vienne, Innsbruck, Salzbourg',
  'Europe/Warsaw': 'Varsovie, Cracovie, Gdansk',
  'Europe/Copenhagen': 'Copenhague, Aarhus',
  'Europe/Stockholm': 'Göteborg',
  'Europe/Bucharest': 'Bucarest',
  'Europe/Kyiv': 'Kiev, Odessa, Kharkov, Lviv',
  'Europe/Moscow': 'Moscou, Saint-Pétersbourg',
  'Africa/Algiers': 'Alger',
  'Africa/Cairo': 'Le Caire, Alexandrie',
  'Africa/Casablanca': 'Marrakech, Tanger, Fès, Agadir',
  'Africa/Johannesburg': 'Le Cap',
  'Africa/Mogadishu': 'Mogadiscio',
  'America/Toronto': 'Québec, Quebec City, Laval, Gatineau, Sherbrooke, Trois-Rivières, Longueuil, Hamilton, Ontario',
  'America/Halifax': 'Nouveau-Brunswick, New Brunswick, Nova Scotia, Nouvelle-Écosse',
  'America/New_York':
    'New York, NYC, Boston, Washington, Washington DC, Miami, Atlanta, Baltimore, Pittsburgh, Cleveland, Charlotte, Orlando, Tampa, Buffalo, Philadelphie, Eastern Time, Eastern, EST, EDT, ET',
  'America/Chicago':
    'Austin, Minneapolis, New Orleans, La Nouvelle-Orléans, Nashville, Memphis, Milwaukee, Kansas City, St. Louis, Fort Worth, Texas, Central Time, CST, CDT',
  'America/Denver': 'Salt Lake City, Boulder, Mountain Time, MST, MDT',
  'America/Los_Angeles':
    'San Francisco, Seattle, Portland, Las Vegas, Sacramento, Oakland, California, Californie, Pacific Time, PST, PDT',
  'America/Havana': 'La Havane',
  'America/Mexico_City': 'Mexico',
  'Asia/Shanghai': 'Pékin, Peking, Canton, Shenzhen',
  'Asia/Seoul': 'Séoul',
  'Asia/Singapore': 'Singapour',
  'Asia/Kolkata': 'Bombay, Calcutta, New Delhi, Bangalore, Madras, Chennai',
  'Asia/Ho_Chi_Minh': 'Hô Chi Minh-Ville, Saïgon',
  'Asia/Tehran': 'Téhéran, Ispahan',
  'Asia/Baghdad': 'Bagdad',
  'Asia/Beirut': 'Beyrouth',
  'Asia/Damascus': 'Damas, Alep',
  'Asia/Jerusalem': 'Jérusalem',
  'Asia/Kathmandu': 'Katmandou',
  'Asia/Riyadh': 'Riyad, La Mecque, Mecca',
  'Atlantic/Canary': 'Canaries, Tenerife',
  'Atlantic/Azores': 'Açores',
  'Indian/Reunion': 'La Réunion',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
};

/** The zones of countries that have several, where most people live first. */
export const zonesByPeople: Readonly<Record<string, readonly string[]>> = {
  US: ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Denver', 'America/Phoenix'],
  CA: ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Halifax'],
  AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Perth', 'Australia/Adelaide', 'Australia/Darwin'],
  BR: ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha'],
  MX: ['America/Mexico_City', 'America/Tijuana', 'America/Hermosillo', 'America/Cancun', 'America/Ciudad_Juarez'],
  RU: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Europe/Samara', 'Asia/Vladivostok'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  PT: ['Europe/Lisbon', 'Atlantic/Azores'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham'],
  CN: ['Asia/Shanghai', 'Asia/Urumqi'],
  CL: ['America/Santiago', 'America/Punta_Arenas', 'Pacific/Easter'],
  UA: ['Europe/Kyiv'],
};

/** Short names of countries. */
export const countries: Readonly<Record<string, string>> = {
  US: 'USA, US, United States of America, America, Amérique, États-Unis',
  GB: 'Great Britain, Britain',
  CZ: 'Czech Republic, République tchèque',
};
