/** Research that the content draws on. Titles as the field gives them; they are not translated. */
import type {Source} from '../engine/check-file.js';

export const sources: readonly Source[] = [
  {
    id: 'alliance',
    title: 'Flückiger et al. 2018: the alliance in adult psychotherapy',
    href: 'https://doi.org/10.1037/pst0000172',
  },
  {
    id: 'ruptures',
    title: 'Eubanks, Muran and Safran: repairing alliance ruptures',
    href: 'https://www.oxfordclinicalpsych.com/view/10.1093/med-psych/9780190843953.001.0001/med-9780190843953-chapter-16',
  },
  {
    id: 'secrets',
    title: 'Blanchard and Farber 2016: what clients do not tell their therapist',
    href: 'https://doi.org/10.1080/09515070.2015.1085365',
  },
  {
    id: 'feedback',
    title: 'de Jong et al. 2021: progress feedback',
    href: 'https://doi.org/10.1016/j.cpr.2021.102002',
  },
  {
    id: 'preferences',
    title: 'Swift et al. 2018: client preferences',
    href: 'https://doi.org/10.1002/jclp.22680',
  },
  {
    id: 'endings',
    title: 'Westmacott et al. 2010: how clients and therapists see the end of therapy',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2924572',
  },
  {
    id: 'leaving',
    title: 'Swift and Greenberg 2012: leaving therapy early',
    href: 'https://doi.org/10.1037/a0028226',
  },
  {
    id: 'internet',
    title: 'Guided and self-guided internet therapy for depression: 39 studies',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8027916',
  },
];
