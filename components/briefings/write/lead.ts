import { createContext, useContext } from 'react';
import type { AreaDefaults } from '@/lib/area/area';

/** What views of the area show unless an author chooses, given to the editor by its page. */
export const LeadContext = createContext<AreaDefaults>({ indicator: '', others: [], subjects: [] });

export const useLead = () => useContext(LeadContext);
