// What a reader of a figure must know: slips of the report, and why a number is missing.

/** The places where the report contradicts or garbles itself, by the transcription's id. */
export const SLIPS = {
  i01: {
    sv: 'Rapportens lista över storleksgrupper skriver den största gränsen med en nolla för mycket, och tecknet framför den saknas. Gruppen läses här som 100 000 invånare eller fler.',
    en: 'The report’s list of size bands prints the largest limit with a zero too many, and the sign in front of it is lost. The band is read here as 100,000 inhabitants or more.',
  },
  i02: {
    sv: 'Rapportens text kallar kartan figur 54; det är figur 4.',
    en: 'The text of the report calls the map figure 54; it is figure 4.',
  },
  i03: {
    sv: 'Rapporten har ingen figur 5: numreringen går från 4 till 6.',
    en: 'The report has no figure 5: the numbering goes from 4 to 6.',
  },
  i04: {
    sv: 'Figur 2 anger 46 procent för ganska hög prioritet och texten 63 procent för de två högsta svaren. Storleksgrupperna i figur 3 ger tillsammans 45,2 och 62,0 procent. Båda figurerna återges som de är tryckta.',
    en: 'Figure 2 prints 46 percent for fairly high priority and the text 63 percent for the two highest answers. The size bands of figure 3 together give 45.2 and 62.0 percent. Both figures are kept as printed.',
  },
  i05: {
    sv: 'Rapportens sammanfattning säger att lika många kommuner, 56 procent, har en informationssäkerhetspolicy. Diagrammet visar 48 procent; det andra talet på 56 procent gäller BITS.',
    en: 'The report’s summary says that as many municipalities, 56 percent, have an information security policy. The chart shows 48 percent; the other 56 percent is the use of BITS.',
  },
  i06: {
    sv: 'Texten anger 36 procent, diagrammet 37. 69 av 188 kommuner är 36,7 procent.',
    en: 'The text prints 36 percent, the chart 37. 69 of 188 municipalities is 36.7 percent.',
  },
  i07: {
    sv: 'Målen 1 och 3 tycks ha bytt namn med varandra i rapporten: effekterna 2, 4 och 8 gäller verksamheten, 1, 5 och 7 gäller privatpersoner och företag. Talen följer indelningen som den är tryckt.',
    en: 'Goals 1 and 3 seem to have swapped names in the report: effects 2, 4 and 8 are about operations, 1, 5 and 7 about private persons and companies. The numbers follow the grouping as printed.',
  },
  i08: {
    sv: 'Texten hänvisar till figur 15 men menar figur 16, och säger att båda målen ligger över 40 procent. Med de tryckta talen är det ena 42 och det andra precis 40.',
    en: 'The text refers to figure 15 but means figure 16, and says that both goals are above 40 percent. By the printed numbers one is 42 and the other exactly 40.',
  },
  i09: {
    sv: 'Texten skriver 80 procent av 188 svarande. Andelen gäller de största kommunerna, 8 av 10; 188 är alla som svarade.',
    en: 'The text says 80 percent of 188 respondents. The share is that of the largest municipalities, 8 of 10; 188 is everyone who answered.',
  },
  i10: {
    sv: 'Andelen går inte att få ur det antal kommuner som enligt bilaga 2 har tjänsten. Det gäller 8 av figurens 23 tjänster, så vad andelarna är räknade på är okänt.',
    en: 'The share can’t be had from the number of municipalities that provide the service by appendix 2. This holds for 8 of the figure’s 23 services, so what the shares are based on is unknown.',
  },
  i11: {
    sv: 'För de största kommunerna är bara 50 och 40 procent tryckta. Det som fattas till 100 procent står som saknat.',
    en: 'For the largest municipalities only 50 and 40 percent are printed. What lacks to 100 percent is given as missing.',
  },
  i12: {
    sv: 'Texten anger 37 procent för de två högsta svaren; diagrammets tal ger 36. Skillnaden är avrundning.',
    en: 'The text prints 37 percent for the two highest answers; the chart’s numbers give 36. The difference is rounding.',
  },
  i13: {
    sv: 'Sammanfattningen räknar finansiering, förmåga att förändra och befintliga system som de tre största hindren; sidan 19 nämner kompetens i stället för systemen. I diagrammet är de två högsta svaren 73, 56, 55 (systemen) och 54 procent (kompetens).',
    en: 'The summary names funding, the ability to change and existing systems as the three largest obstacles; page 19 names competence instead of the systems. In the chart the two highest answers are 73, 56, 55 (systems) and 54 percent (competence).',
  },
  i14: {
    sv: 'Kartans vita ytor är både kommuner som inte samverkar och kommuner som inte svarade.',
    en: 'The white areas of the map are both municipalities that don’t collaborate and those that didn’t answer.',
  },
  i15: {
    sv: '33 procent är det som återstår när 67 procent svarat nej. Eventuella ”vet ej” räknas alltså som samverkan.',
    en: '33 percent is what remains when 67 percent said no. Any “don’t know” is thereby counted as collaboration.',
  },
  i16: {
    sv: 'Rapportens lista skriver Ljusdal och Mark i genitiv, Stenungsund med ett s för mycket, och har Ånge först. Namnen är rättade här.',
    en: 'The report’s list has Ljusdal and Mark in the genitive, Stenungsund with an s too many, and Ånge first. The names are corrected here.',
  },
  i17: {
    sv: 'Rapportens namn på tjänsterna är ojämna: ledighet och digital IUP finns i flera verksamheter och skiljs åt bara av rubriken, och de två anmälningarna inom miljö är skrivna på olika sätt. Namnen är formulerade här.',
    en: 'The report’s names of the services are uneven: leave of absence and study plans occur in several sectors and are told apart by the heading only, and the two environmental reports are worded differently. The names are ours.',
  },
  i18: {
    sv: '68 av 223 är 30,49 procent: 30 i figur 20 och 30,5 i bilaga 2. Den som avrundar bilagans tal får 31.',
    en: '68 of 223 is 30.49 percent: 30 in figure 20 and 30.5 in appendix 2. Rounding the number of the appendix gives 31.',
  },
  i19: {
    sv: 'Rubriker och bildtexter i rapporten har skrivfel. Orden är rättade här, talen är orörda.',
    en: 'Titles and captions of the report have spelling errors. The words are corrected here, the numbers are untouched.',
  },
  i20: {
    sv: 'Texten anger 40 procent för kommuner med fler än 50 000 invånare; 13 av 33 är 39,4 procent.',
    en: 'The text prints 40 percent for municipalities with more than 50,000 inhabitants; 13 of 33 is 39.4 percent.',
  },
};

export const ZEROS = {
  sv: 'Nollorna är inte tryckta; de följer av att raden ändå summerar till hela.',
  en: 'The zeros are not printed; they follow from the row adding up without them.',
};

export const NO_DETERIORATION = {
  sv: 'Nollorna är inte tryckta; rapportens text säger att ingen kommun upplevt försämringar.',
  en: 'The zeros are not printed; the text of the report says that no municipality saw any deterioration.',
};

/** Notes of a figure's results, by figure. */
export const FIGURE_NOTES = {
  'fig-1': [
    {
      sv: 'Andelarna är räknade på alla kommuner i gruppen, med rapportens antal.',
      en: 'The shares are of all municipalities of the band, by the report’s numbers.',
    },
    SLIPS.i01,
  ],
  'fig-2': [SLIPS.i04],
  'fig-3': [
    SLIPS.i04,
    {
      sv: 'En ensam etikett på 2 procent för 20 000–49 999 invånare läses som mycket låg prioritet; som vet ej skulle den inte gå ihop med figur 2.',
      en: 'A lone label of 2 percent for 20,000–49,999 inhabitants is read as very low priority; as don’t know it would not agree with figure 2.',
    },
  ],
  'fig-4': [
    {
      sv: 'Figuren är en karta. Vad varje kommun svarade står inte i rapportens text.',
      en: 'The figure is a map. What each municipality answered is not in the text of the report.',
    },
    SLIPS.i02,
    SLIPS.i03,
  ],
  'fig-8': [
    {
      sv: 'Flera svar var möjliga: 7 kommuner har både en strategi för hela kommunen och en för varje verksamhetsområde.',
      en: 'Several answers were possible: 7 municipalities have both a strategy for the whole municipality and one for each area of operations.',
    },
  ],
  'fig-9': [
    {
      sv: 'Fyra tal är tryckta två och två utan att det framgår vilket som hör till vilket svar: 33 och 32 för it-avdelningen och verksamhetscheferna, 17 och 15 för informationsavdelningen och annat.',
      en: 'Four numbers are printed in pairs, and which belongs to which answer is not clear: 33 and 32 for the IT department and the heads of operations, 17 and 15 for the communications department and other.',
    },
  ],
  'fig-10': [
    {
      sv: 'Diagrammet har en axel men inga tryckta tal.',
      en: 'The chart has an axis but no printed numbers.',
    },
  ],
  'fig-12': [
    {
      sv: 'Figuren är en karta. Vilka kommuner som samverkar står inte i rapportens text.',
      en: 'The figure is a map. Which municipalities collaborate is not in the text of the report.',
    },
    SLIPS.i14,
  ],
  'fig-13': [
    {
      sv: 'Diagrammet har 30 tal, men bara andelen utan samverkan går att knyta till en samverkansform. För de fem områdena går det inte att säga vilket tal som hör vart.',
      en: 'The chart has 30 numbers, but only the share without collaboration can be tied to a form. For the five areas it can’t be said which number belongs where.',
    },
  ],
  'fig-14': [
    {
      sv: 'Vilka fem tal som hör till storleksgruppen är klart, men inte vilket område de gäller. Under 10 000: 62, 43, 40, 40 och 38 procent. 10 000–19 999: 67, 48, 37, 36 och 35. 20 000–49 999: 64, 44, 39, 39 och 25. 50 000–99 999: 89, 70, 63, 59 och 41. 100 000 eller fler: 91, 82, 73, 64 och 64.',
      en: 'Which five numbers belong to a size band is clear, but not which area they are about. Under 10,000: 62, 43, 40, 40 and 38 percent. 10,000–19,999: 67, 48, 37, 36 and 35. 20,000–49,999: 64, 44, 39, 39 and 25. 50,000–99,999: 89, 70, 63, 59 and 41. 100,000 or more: 91, 82, 73, 64 and 64.',
    },
  ],
  'fig-18': [
    {
      sv: 'Ordningen på de två sista staplarna, 15 och 11 procent, följer den ordning de står i texten.',
      en: 'The order of the last two bars, 15 and 11 percent, follows the order in which they stand in the text.',
    },
  ],
  'fig-19': [
    {
      sv: 'För de tre största storleksgrupperna är talen kända men inte vilken stapel de hör till. 20 000–49 999: 27, 24, 19, 17 och 13 procent. 50 000–99 999: 44, 26, 19, 7 och 4. 100 000 eller fler: 75, 8, 8, 8 och ett svar utan tal.',
      en: 'For the three largest size bands the numbers are known but not which bar they belong to. 20,000–49,999: 27, 24, 19, 17 and 13 percent. 50,000–99,999: 44, 26, 19, 7 and 4. 100,000 or more: 75, 8, 8, 8 and one answer without a number.',
    },
  ],
  'fig-22': [
    {
      sv: '4 och 3 procent är tryckta för inga och för 7–9 tjänster, men vilket som är vilket är osäkert.',
      en: '4 and 3 percent are printed for none and for 7–9 services, but which is which is uncertain.',
    },
  ],
  'fig-23': [
    {
      sv: 'Diagrammets 19 tal ligger omkastade i rapportens text och går att fördela på storleksgrupper och svar på flera sätt.',
      en: 'The chart’s 19 numbers are jumbled in the text of the report and can be placed in bands and answers in several ways.',
    },
    {
      sv: 'Bara de 136 kommuner som hade en uppgift är med.',
      en: 'Only the 136 municipalities that had the information are included.',
    },
  ],
  'fig-16': [
    {
      sv: 'Varje tal är medelvärdet av tre effekter i figur 15.',
      en: 'Each number is the mean of three effects of figure 15.',
    },
    SLIPS.i07,
  ],
  'fig-27': [SLIPS.i11],
  'fig-28': [
    {
      sv: 'Tolv tal ligger omkastade i rapportens text. De är placerade så att varje rad blir hel och figur 26 stämmer.',
      en: 'Twelve numbers are jumbled in the text of the report. They are placed so that each row is whole and figure 26 agrees.',
    },
    SLIPS.i09,
  ],
  'fig-29': [
    {
      sv: 'Vilken av de två mittersta raderna som är vilken storleksgrupp följer av gruppernas storlek.',
      en: 'Which of the two middle rows is which size band follows from the sizes of the bands.',
    },
    SLIPS.i20,
  ],
};

/** What holds for the whole report. */
export const DOCUMENT_NOTES = [
  {
    sv: 'Frågorna är formulerade här; rapporten trycker bara svaren. Antalet svarande i varje storleksgrupp är oftast beräknat ur procenttalen och märkt så.',
    en: 'The questions are worded here; the report prints the answers only. The number of respondents in each size band is mostly worked out from the percentages, and marked so.',
  },
  {
    sv: 'Tal som rapporten inte trycker, eller trycker utan att det framgår vad de gäller, står som saknade.',
    en: 'Numbers that the report does not print, or prints without showing what they are about, are given as missing.',
  },
  SLIPS.i19,
];
