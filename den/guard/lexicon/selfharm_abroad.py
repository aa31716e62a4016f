"""Senses of self-harm in other tongues, without accents, and their frames."""

from collections.abc import Mapping
from typing import Final

from den.guard.senses import frames

ABROAD: Final[Mapping[str, str]] = {
    "de_kill_self": """
        tu_dir_was tu_dir_etwas dir_was_antun dir_etwas_antun du_solltest_sterben nicht_verdient_zu_leben
        nicht_mehr_leben dich_umbringen dich_umzubringen dich_aufhangen dich_erhangen dich_erschiessen
        dich_ertranken dich_toten
        dich_selbst_toten erschiess_dich erhang_dich ertrank_dich tote_dich tot_dich verbrenn_dich vergifte_dich
        euch_umbringen euch_aufhangen begeh_selbstmord begeh_suizid begehe_selbstmord mach_selbstmord
        geh_sterben
        stirb_einfach stirb_endlich stirb_doch verreck_einfach verreck_endlich ritz_dich ritz_tiefer
        beende_dein_leben beend_dein_leben mit_deinem_leben_schluss schluss_mit_deinem_leben aufhangen_gehen
    """,
    "de_bring": "bring bringt bringe bringst",
    "de_hang": "hang hangt hange hangst schiesst knupf knall schiess schiesst erschiess",
    "de_self": "dich euch dir",
    "de_um": "um",
    "de_auf": "auf ab",
    "de_take": "nimm nehmt",
    "de_life": "das_leben",
    "de_jump": "spring springt springst wirf_dich werft_euch sturz_dich leg_dich schmeiss_dich stell_dich",
    "de_drop": """
        dach brucke zug zugs fenster gleise gleisen balkon hochhaus schienen auto_rein s_bahn bahn lkw klippe
    """,
    "de_cut": "schneid schneide schlitz ritz offne aufschneiden",
    "de_veins": "pulsadern pulsader adern handgelenke",
    "de_swallow": "trink trinkt schluck schluckt sauf friss nimm",
    "de_poison": """
        bleichmittel chlorreiniger rohrreiniger alle_tabletten alle_pillen deine_tabletten gift
        domestos
    """,
    "de_bullet": "kugel",
    "de_head": "in_den_kopf in_deinen_kopf in_den_schadel",
    "de_nobody": "niemand keiner keinen niemanden",
    "de_mourn": "vermissen vermisst trauern weinen nachweinen hinterherweinen",
    "de_go": "mach tu bring hang spring stirb verschwinde schluss erschiess geh",
    "de_world": "welt alle leben",
    "de_without": "ohne_dich",
    "de_spared": """
        bring_dich_nicht hang_dich_nicht bitte_nicht so_schwer nicht_so zum keine_sorge bahnhof sport pool
        ins_wasser liste
        um_eins um_zwei um_drei um_vier um_funf um_sechs um_sieben um_acht um_neun um_zehn um_elf um_halb
    """,
    "fr_kill_self": """
        prends_tous_tes va_te_pendre va_te_tuer va_te_suicider va_te_noyer va_te_flinguer va_te_buter
        va_te_jeter allez_vous_pendre
        tue_toi suicide_toi suicidez_vous tuez_vous pends_toi pendez_vous noie_toi flingue_toi bute_toi
        butez_vous
        immole_toi scarifie_toi tire_toi_une_balle mets_toi_une_balle fous_toi_en_l_air va_crever vas_crever
        allez_crever creve_tout_seul creve_seul creve_en creve_sale creve_donc devrais_te_suicider
        devrais_te_tuer devrais_te_pendre devrais_mourir dois_mourir te_foutre_en_l_air te_foutre_en_lair
        te_suicides te_pends te_tues merites_pas_de_vivre finis_en
        me_serais_pendu me_serais_deja_pendu me_serais_tue fin_a_tes_jours
        fin_a_ta_vie a_tes_jours arrete_de_vivre arrete_de_respirer
    """,
    "fr_cut": "ouvre_toi coupe_toi taille_toi tranche_toi ouvre coupe taille tranche",
    "fr_veins": "veines poignets",
    "fr_jump": "jette_toi jetez_vous saute sautez balance_toi lance_toi couche_toi allonge_toi",
    "fr_drop": "train pont fenetre balcon toit metro rails camion immeuble falaise rer etage",
    "fr_swallow": "avale bois gobe",
    "fr_poison": """
        javel tous_tes_cachets tes_cachets tous_tes_medocs tous_tes_comprimes somniferes mort_aux_rats
    """,
    "fr_nobody": "personne tout_le_monde",
    "fr_mourn": "regretterait regrettera pleurera pleurerait te_pleure manqueras manquerais manque_pas soulage",
    "fr_world": "monde serveur planete",
    "fr_without": "sans_toi",
    "fr_failed": "rate loupe foire",
    "fr_again": "recommence reessaie",
    "fr_attempt": "tentative suicide ts",
    "fr_spared": "ne_te pas_te_tuer mourir_de une_ligne page cuisson piscine jeu au_travail",
    "es_kill_self": """
        matate mataos suicidate suicidense suicidarte ahorcate ahorcarte cuelgate matarte_ya pegate_un_tiro
        metete_un_tiro pegarte_un_tiro vuelate_la_cabeza vuelate_los_sesos deberias_matarte deberias_morirte
        debes_morir tienes_que_morir te_suicidas quitate_la_vida quitarte_la_vida acaba_con_tu_vida
        termina_con_tu_vida muerete muerete_ya muere_ya no_te_matas no_te_mueres ojala_te_mates
        ojala_te_mueras_por te_ahorcas te_matas no_mereces_vivir me_habria_matado
        habria_ahorcado acaba_con_todo desangrate
    """,
    "es_jump": "tirate lanzate arrojate tirense avientate aventate salta saltad",
    "es_drop": "puente ventana balcon tren azotea metro vias edificio camion techo piso precipicio barranco",
    "es_cut": "cortate corta abrete rajate cortarte",
    "es_veins": "venas munecas muneca",
    "es_swallow": "bebe bebete toma tomate tragate bebed",
    "es_poison": "lejia cloro veneno matarratas todas_las_pastillas todas_tus_pastillas todas_las_pildoras",
    "es_nobody": "nadie",
    "es_mourn": """
        extranaria extranara extrane echar_de_menos echaria_de_menos lloraria llorara llore importaria
    """,
    "es_world": "mundo todos",
    "es_without": "sin_ti sin_vos",
    "es_spared": "no_te_mates estudiando trabajando riendo risa piscina pelo agua_y el_agua",
    "pt_kill_self": """
        se_mata se_mate mata_te te_mata vai_se_matar vai_te_matar vao_se_matar se_enforca se_enforque enforca_te
        vai_se_enforcar vai_te_enforcar suicida_te se_suicida se_suicide devia_se_matar devias_matar_te
        deveria_se_matar da_um_tiro_na_cabeca da_um_tiro_na_tua mete_um_tiro propria_vida tira_a_tua_vida
        tira_a_sua_vida acaba_com_a_tua_vida acaba_com_a_sua_vida acaba_com_sua_vida morre_logo vai_morrer_logo
        enforcar_no nao_mereces_viver nao_merece_viver me_tinha_matado teria_me_matado
    """,
    "pt_jump": "se_joga joga_te se_atira atira_te pula salta",
    "pt_drop": "ponte janela predio trem comboio telhado varanda metro viaduto penhasco linha_do_trem",
    "pt_cut": "corta cortar abre",
    "pt_veins": "pulsos pulso veias",
    "pt_swallow": "toma bebe engole",
    "pt_poison": "agua_sanitaria lixivia veneno todos_os_remedios todos_os_comprimidos todos_os_teus chumbinho",
    "pt_nobody": "ninguem",
    "pt_mourn": "sentir_falta sentir_sua_falta sentir_a_tua_falta sua_falta tua_falta vai_chorar ia_chorar",
    "pt_world": "mundo todos",
    "pt_without": "sem_voce sem_ti sem_vc",
    "pt_spared": """
        de_rir rindo trabalhar trabalhando estudar estudando fome saudade me_mata pista piscina por_ele
    """,
    "it_kill_self": """
        ammazzati ucciditi suicidati impiccati sparati_un sparati_in ammazzarti ucciderti suicidarti impiccarti
        togliti_la_vita toglierti_la_vita falla_finita_con crepa_da_solo muori_male muori_da_solo devi_morire
        la_fai_finita falla_finita non_meriti_di_vivere mi_sarei_impiccato mi_sarei_gia
        mi_sarei_ammazzato
        ti_ammazzi ti_uccidi ti_suicidi
    """,
    "it_jump": "buttati gettati lanciati saltati salta",
    "it_drop": "ponte treno balcone finestra tetto metro binari palazzo camion dirupo",
    "it_cut": "tagliati aprti tagliarti",
    "it_veins": "vene polsi",
    "it_swallow": "bevi ingoia prendi manda_giu",
    "it_poison": "candeggina varechina veleno tutte_le_pillole tutte_le_pastiglie tutte_le_tue",
    "it_nobody": "nessuno",
    "it_mourn": "mancanza mancherai rimpiangera piangera rimpiangerebbe piangerebbe mancheresti",
    "it_world": "mondo tutti",
    "it_without": "senza_di_te",
    "it_spared": "sono_stati stati si_sono erano furono di_risate dal_ridere",
    "nl_kill_self": """
        pleeg_zelfmoord pleeg_gewoon_zelfmoord zelfmoord_plegen jezelf_ophangen jezelf_verhangen
        jezelf_verdrinken
        jezelf_doodschieten jezelf_van_kant jezelf_vermoorden jezelf_af_maken jezelf_afmaken verhang_jezelf
        verdrink_jezelf vermoord_jezelf verzuip_jezelf snij_jezelf waarom_hang_je_jezelf er_geen_eind_aan
        er_een_eind_aan mezelf_al_opgehangen verdient_het_niet_om
        ga_dood ga_maar_dood ga_gewoon_dood
        einde_aan_je_leven eind_aan_je_leven einde_aan_jouw_leven
    """,
    "nl_do": "maak hang schiet steek beroof gooi",
    "nl_self": "jezelf",
    "nl_away": "af dood kant op kop leven kapot neer",
    "nl_jump": "spring gooi_jezelf lig liggen",
    "nl_drop": "dak trein brug spoor rails flat gebouw balkon",
    "nl_cut": "snij snijd",
    "nl_veins": "polsen aderen",
    "nl_swallow": "drink slik",
    "nl_poison": "bleekmiddel chloor al_je_pillen alle_pillen al_die_pillen gif",
    "nl_nobody": "niemand",
    "nl_mourn": "missen mist huilen",
    "nl_world": "wereld iedereen",
    "nl_without": "zonder_jou zonder_je",
    "nl_spared": "jezelf_niet niet_doen ik_ga ik_ben honger lachen kou",
    "pl_kill_self": """
        sie_powiesisz sie_nie_powiesisz sie_zabijesz sie_nie_zabijesz bym_sie_powiesil bym_sie_zabil
        nie_zaslugujesz_na_zycie
        zabij_sie zabijcie_sie sie_zabij sie_zabic zabic_sie powies_sie sie_powies sie_powiesic zastrzel_sie
        sie_zastrzel sie_zastrzelic utop_sie sie_utop sie_utopic potnij_sie sie_potnij sie_pociac otruj_sie
        popelnij_samobojstwo odbierz_sobie_zycie odebrac_sobie_zycie strzel_sobie_w palnij_sobie zdechnij
        zdychaj
        umrzyj
    """,
    "pl_jump": "skocz skacz rzuc_sie wyskocz poloz_sie",
    "pl_drop": "mostu pociag pociagiem dachu okna balkonu tory torach wiezowca metro",
    "pl_cut": "podetnij potnij przetnij",
    "pl_veins": "zyly nadgarstki",
    "pl_swallow": "napij wypij polknij lyknij",
    "pl_poison": "wybielacza wybielacz wszystkie_tabletki wszystkie_leki trucizny kreta",
    "pl_nobody": "nikt",
    "pl_mourn": "tesknil_za_toba by_za_toba za_toba_nie za_toba_tesknil za_toba_plakal zaplacze_po_tobie",
    "pl_world": "swiat wszyscy wszystkim",
    "pl_without": "bez_ciebie",
    "pl_spared": "nie_zabijaj pajaka smiechu glodu",
}  # fmt: skip
FOREIGN: Final = frames(
    """
de_kill_self ~ de_spared ~ me
de_bring >> de_self > de_um ~ de_spared
de_hang >> de_self > de_auf ~ de_spared
de_take >> de_self > de_life ~ de_spared
de_jump > de_drop ~ de_spared
de_cut > de_veins ~ de_spared
de_swallow > de_poison ~ de_spared
de_bullet > de_head , de_self
de_nobody > de_mourn , de_go ~ de_spared
de_world > de_without , de_go ~ de_spared
fr_kill_self ~ fr_spared
fr_cut > fr_veins ~ fr_spared
fr_jump > fr_drop ~ fr_spared
fr_swallow > fr_poison ~ fr_spared
fr_nobody > fr_mourn
fr_world > fr_without
fr_failed > fr_attempt , fr_again
es_kill_self ~ es_spared
es_jump > es_drop ~ es_spared
es_cut > es_veins ~ es_spared
es_swallow > es_poison ~ es_spared
es_nobody > es_mourn
es_world > es_without
pt_kill_self ~ pt_spared ~ es_spared
pt_jump > pt_drop ~ pt_spared
pt_cut > pt_veins ~ pt_spared
pt_swallow > pt_poison ~ pt_spared
pt_nobody > pt_mourn
pt_world > pt_without
it_kill_self ~ it_spared
it_jump > it_drop ~ it_spared
it_cut > it_veins
it_swallow > it_poison
it_nobody > it_mourn
it_world > it_without
nl_kill_self ~ nl_spared
nl_do >> nl_self > nl_away ~ nl_spared
nl_jump > nl_drop ~ nl_spared
nl_cut > nl_veins ~ nl_spared
nl_swallow > nl_poison ~ nl_spared
nl_nobody > nl_mourn ~ nl_spared
nl_world > nl_without
pl_kill_self ~ pl_spared
pl_jump > pl_drop ~ pl_spared
pl_cut > pl_veins
pl_swallow > pl_poison
pl_nobody > pl_mourn
pl_world > pl_without
"""
)
