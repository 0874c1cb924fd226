// Generated from data/ by `pnpm generate`.
import part0 from './instruments/untoc.json' with { type: 'json' }
import part1 from './instruments/tip-protocol.json' with { type: 'json' }
import part2 from './instruments/som-protocol.json' with { type: 'json' }
import part3 from './instruments/uncac.json' with { type: 'json' }
import part4 from './instruments/slavery-1926.json' with { type: 'json' }
import part5 from './instruments/slavery-1956.json' with { type: 'json' }
import part6 from './instruments/traffic-1949.json' with { type: 'json' }
import part7 from './instruments/marriage-1962.json' with { type: 'json' }
import part8 from './instruments/c29.json' with { type: 'json' }
import part9 from './instruments/p29.json' with { type: 'json' }
import part10 from './instruments/r203.json' with { type: 'json' }
import part11 from './instruments/c97.json' with { type: 'json' }
import part12 from './instruments/c105.json' with { type: 'json' }
import part13 from './instruments/c138.json' with { type: 'json' }
import part14 from './instruments/c143.json' with { type: 'json' }
import part15 from './instruments/c181.json' with { type: 'json' }
import part16 from './instruments/c182.json' with { type: 'json' }
import part17 from './instruments/c189.json' with { type: 'json' }
import part18 from './instruments/c190.json' with { type: 'json' }
import part19 from './instruments/iccpr.json' with { type: 'json' }
import part20 from './instruments/icescr.json' with { type: 'json' }
import part21 from './instruments/cat.json' with { type: 'json' }
import part22 from './instruments/cedaw.json' with { type: 'json' }
import part23 from './instruments/crc.json' with { type: 'json' }
import part24 from './instruments/opsc.json' with { type: 'json' }
import part25 from './instruments/icrmw.json' with { type: 'json' }
import part26 from './instruments/refugee-1951.json' with { type: 'json' }
import part27 from './instruments/refugee-1967.json' with { type: 'json' }
import part28 from './instruments/rome-statute.json' with { type: 'json' }
import part29 from './instruments/actip.json' with { type: 'json' }
import part30 from './instruments/asean-mlat.json' with { type: 'json' }
import part31 from './instruments/saarc-trafficking.json' with { type: 'json' }
import part32 from './instruments/coe-thb.json' with { type: 'json' }
import part33 from './instruments/fatf.json' with { type: 'json' }
import part34 from './instruments/who-transplant.json' with { type: 'json' }
import part35 from './instruments/istanbul-declaration.json' with { type: 'json' }
import part36 from './instruments/ohchr-guidelines.json' with { type: 'json' }
import part37 from './instruments/basic-principles-remedy.json' with { type: 'json' }
import part38 from './instruments/cedaw-gr38.json' with { type: 'json' }
import part39 from './instruments/gr31-gc18.json' with { type: 'json' }
import part40 from './instruments/ungp.json' with { type: 'json' }
import part41 from './instruments/gcm.json' with { type: 'json' }
import part42 from './instruments/un-gpa.json' with { type: 'json' }
import part43 from './instruments/un-declaration-2017.json' with { type: 'json' }
import part44 from './instruments/bali-guide-criminalizing.json' with { type: 'json' }
import part45 from './instruments/bali-guide-identifying.json' with { type: 'json' }
import part46 from './instruments/bali-guide-protecting.json' with { type: 'json' }
import part47 from './instruments/bali-guide-money.json' with { type: 'json' }
import part48 from './instruments/gabf-aaa.json' with { type: 'json' }
import part49 from './challenges.json' with { type: 'json' }
import part50 from './organisation.json' with { type: 'json' }
import part51 from './roadmap.json' with { type: 'json' }
import part52 from './shared-facts.json' with { type: 'json' }
import part53 from './work-plan.json' with { type: 'json' }
export const catalogue = {
 'instruments/untoc.yaml': part0,
 'instruments/tip-protocol.yaml': part1,
 'instruments/som-protocol.yaml': part2,
 'instruments/uncac.yaml': part3,
 'instruments/slavery-1926.yaml': part4,
 'instruments/slavery-1956.yaml': part5,
 'instruments/traffic-1949.yaml': part6,
 'instruments/marriage-1962.yaml': part7,
 'instruments/c29.yaml': part8,
 'instruments/p29.yaml': part9,
 'instruments/r203.yaml': part10,
 'instruments/c97.yaml': part11,
 'instruments/c105.yaml': part12,
 'instruments/c138.yaml': part13,
 'instruments/c143.yaml': part14,
 'instruments/c181.yaml': part15,
 'instruments/c182.yaml': part16,
 'instruments/c189.yaml': part17,
 'instruments/c190.yaml': part18,
 'instruments/iccpr.yaml': part19,
 'instruments/icescr.yaml': part20,
 'instruments/cat.yaml': part21,
 'instruments/cedaw.yaml': part22,
 'instruments/crc.yaml': part23,
 'instruments/opsc.yaml': part24,
 'instruments/icrmw.yaml': part25,
 'instruments/refugee-1951.yaml': part26,
 'instruments/refugee-1967.yaml': part27,
 'instruments/rome-statute.yaml': part28,
 'instruments/actip.yaml': part29,
 'instruments/asean-mlat.yaml': part30,
 'instruments/saarc-trafficking.yaml': part31,
 'instruments/coe-thb.yaml': part32,
 'instruments/fatf.yaml': part33,
 'instruments/who-transplant.yaml': part34,
 'instruments/istanbul-declaration.yaml': part35,
 'instruments/ohchr-guidelines.yaml': part36,
 'instruments/basic-principles-remedy.yaml': part37,
 'instruments/cedaw-gr38.yaml': part38,
 'instruments/gr31-gc18.yaml': part39,
 'instruments/ungp.yaml': part40,
 'instruments/gcm.yaml': part41,
 'instruments/un-gpa.yaml': part42,
 'instruments/un-declaration-2017.yaml': part43,
 'instruments/bali-guide-criminalizing.yaml': part44,
 'instruments/bali-guide-identifying.yaml': part45,
 'instruments/bali-guide-protecting.yaml': part46,
 'instruments/bali-guide-money.yaml': part47,
 'instruments/gabf-aaa.yaml': part48,
 'challenges.yaml': part49,
 'organisation.yaml': part50,
 'roadmap.yaml': part51,
 'shared-facts.yaml': part52,
 'work-plan.yaml': part53,
}
