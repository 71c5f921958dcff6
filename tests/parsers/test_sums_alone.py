"""Sums by more than their own words: the only one of a page, a total and its parts, ceilings in any order."""

from __future__ import annotations

import pytest

from tests.parsers.test_sums_in_sentences import read

# (sentence, the call's total, what one grant may get)
STATED: list[tuple[str, int | None, tuple[int | None, int | None] | None]] = [
    ("Pro Schule stehen bis zu 3.500 Euro bereit.", None, (None, 3500)),
    ("Für jede Gemeinde stehen maximal 20.000 Euro bereit.", None, (None, 20000)),
    ("Une aide de 3 000 € par école est versée.", None, (None, 3000)),
    ("Förderhöchstbetrag: 6.000 €", None, (None, 6000)),
    ("Fördermindestbetrag: 500 €", None, (500, None)),
    ("A cada municipio se le concederán hasta 9.000 euros.", None, (None, 9000)),
    ("Ad ogni comune spettano al massimo 9.000 euro.", None, (None, 9000)),
    ("L'enveloppe de l'édition 2026 s'élève à 4 millions d'euros.", 4000000, None),
    ("This year's fund amounts to €150,000.", 150000, None),
    ("Amount available: £2,000 - £12,000", None, (2000, 12000)),
    ("Funding available: £12,000", 12000, None),
    ("In 2024 the Fund approved 61 projects for €1,923,400.", None, None),
    ("The fund, amounting to $100,000 annually, pays for local requests.", 100000, None),
    ("There will be a total of £16 million to hand out next year.", 16000000, None),
    ("We have allocated up to £15 million to fund projects in this competition.", 15000000, None),
    ("The trustees have approved £2 million for the scheme.", 2000000, None),
    ("Around €90 million of ERDF money waits for good project ideas.", 90000000, None),
    ("The foreseen total budget for this phase is €3,456.7 million.", 3456700000, None),
    ("£5 million is on the table for community energy.", 5000000, None),
    ("A purse of $3 million has been approved.", 3000000, None),
    ("The Council has set a budget of £250,000 for 2025/26.", 250000, None),
    ("€2 million in funding has been released.", 2000000, None),
    ("The call comes with a budget of EUR 8 million.", 8000000, None),
    ("The total amount of funding in this call is SEK 40 million.", 40000000, None),
    ("Overall, €10 million are foreseen.", 10000000, None),
    ("L’enveloppe de cet appel s’élève à 3,2 millions d’euros.", 3200000, None),
    ("Le fonds est abondé à hauteur de 2 M€.", 2000000, None),
    ("Les ressources financières s’élèvent au total à 800 000 €.", 800000, None),
    ("1,5 million d’euros seront distribués cette année.", 1500000, None),
    ("La Région y consacre 4 millions d’euros.", 4000000, None),
    ("La Ville a voté un crédit de 120 000 euros pour cette édition.", 120000, None),
    ("Au total, 6 millions d’euros seront attribués.", 6000000, None),
    ("Für den Aufruf sind 2,7 Millionen Euro eingeplant.", 2700000, None),
    ("Im Rahmen des Aufrufs standen 2,7 Millionen EUR zur Bewilligung bereit.", 2700000, None),
    ("Der Bund stellt für 2024 insgesamt 46 Millionen Euro für die Förderung bereit.", 46000000, None),
    ("Es werden Fördermittel in Höhe von 500.000 Euro ausgeschüttet.", 500000, None),
    ("Der Fördertopf umfasst 300.000 Euro.", 300000, None),
    ("Die Stiftung vergibt 2025 rund 400.000 Euro an Vereine.", 400000, None),
    ("Die Ausschreibung ist mit 1,2 Mio. Euro budgetiert.", 1200000, None),
    ("La convocatoria tiene una dotación de 600.000 euros.", 600000, None),
    ("El presupuesto de la orden de ayudas es de 6,6 millones de euros.", 6600000, None),
    ("El Ayuntamiento destina 16.000 euros a las asociaciones culturales.", 16000, None),
    ("Se repartirán 250.000 euros entre las entidades.", 250000, None),
    ("Esta línea está dotada de 3 millones de euros.", 3000000, None),
    ("El programa movilizará 53,7 millones de euros.", 53700000, None),
    ("La cuantía total de las ayudas asciende a 120.000 euros.", 120000, None),
    ("A bando ci sono poco meno di 12 milioni di euro.", 12000000, None),
    ("Lo stanziamento complessivo è di 5 milioni di euro.", 5000000, None),
    ("La Regione mette sul piatto 7 milioni di euro.", 7000000, None),
    ("Le risorse ammontano a 2 milioni di euro.", 2000000, None),
    ("A dotação orçamental é de 500.000 euros.", 500000, None),
    ("Het budget voor deze ronde bedraagt 2 miljoen euro.", 2000000, None),
    ("Er is in totaal 750.000 euro te verdelen.", 750000, None),
    ("Na realizację zadań przeznaczono 100 000 zł.", 100000, None),
    ("Budget för utlysningen är 30 miljoner kronor.", 30000000, None),
    ("L’import total destinat és de 200.000 euros.", 200000, None),
    ("Suma totală alocată este de 1.000.000 lei.", 1000000, None),
    ("Ukupno planirana vrijednost poziva je 43.500 eura.", 43500, None),
    ("The total funds requested for an individual grant should be less than $10,000.", None, (None, 10000)),
    ("La cuantía máxima a percibir asciende a 15.000 euros.", None, (None, 15000)),
    ("Con 4.000 euros como cuantía máxima para cada solicitud.", None, (None, 4000)),
    ("The funding ceiling per project is £1 million.", None, (None, 1000000)),
    ("Grants cannot be larger than £3,000.", None, (None, 3000)),
    ("Funding requests must not exceed CHF 50,000.", None, (None, 50000)),
    ("The smallest grant is £500 and the largest £5,000.", None, (500, 5000)),
    ("Our grants are normally for £5,000 or less.", None, (None, 5000)),
    ("A maximum of €25,000 is awarded to any one applicant.", None, (None, 25000)),
    ("Successful applicants will receive US$500.", None, (500, 500)),
    ("For medical students, the maximum support would be €50,000.", None, (None, 50000)),
    ("Cada vencedor receberá um montante até 50 000 euros.", None, (None, 50000)),
    ("O apoio por projeto não pode ultrapassar 20.000 euros.", None, (None, 20000)),
    ("Le seuil minimal de subvention par projet est fixé à 1 000 euros.", None, (1000, None)),
    ("La subvention ne pourra excéder 8 000 euros.", None, (None, 8000)),
    ("Chaque lauréat se voit remettre 2 000 €.", None, (2000, 2000)),
    ("L’aide est comprise entre 5 000 et 30 000 euros.", None, (5000, 30000)),
    ("Le montant de l’aide est plafonné à 40 000 € par entreprise.", None, (None, 40000)),
    ("Les aides vont de 1 000 à 5 000 €.", None, (1000, 5000)),
    ("Die Fördersumme liegt zwischen 2.000 und 10.000 Euro.", None, (2000, 10000)),
    ("Pro Projekt werden maximal 5.000 Euro bewilligt.", None, (None, 5000)),
    ("Die Förderhöhe ist auf 20.000 Euro gedeckelt.", None, (None, 20000)),
    ("Der Zuschuss darf 7.500 Euro nicht überschreiten.", None, (None, 7500)),
    ("El importe de cada ayuda no superará los 12.000 euros.", None, (None, 12000)),
    ("La ayuda económica por entidad oscilará entre 3.000 y 9.000 euros.", None, (3000, 9000)),
    ("Se concederán hasta 6.000 euros por proyecto.", None, (None, 6000)),
    ("Il contributo non potrà superare i 30.000 euro.", None, (None, 30000)),
    ("A ciascun progetto andranno al massimo 20mila euro.", None, (None, 20000)),
    ("Il finanziamento va da 5.000 a 25.000 euro.", None, (5000, 25000)),
    ("U kunt minimaal € 5.000 en maximaal € 25.000 aanvragen.", None, (5000, 25000)),
    ("De subsidie bedraagt ten hoogste € 10.000 per aanvraag.", None, (None, 10000)),
    ("Kwota dotacji: nie mniej niż 200 000 zł, nie więcej niż 500 000 zł.", None, (200000, 500000)),
    ("Dotacja dla jednej organizacji nie może przekroczyć 20 000 zł.", None, (None, 20000)),
    ("Minimalna kwota dotacji to 100 000 zł, a maksymalna 700 000 zł.", None, (100000, 700000)),
    ("Vi kan gå in med max 20 000 kronor per förening.", None, (None, 20000)),
    ("Högsta belopp är 50 000 kronor per projekt.", None, (None, 50000)),
    ("L’ajut no pot superar els 3.000 euros.", None, (None, 3000)),
    ("Najmanji iznos po projektu je 1.000 eura, a najveći 27.000 eura.", None, (1000, 27000)),
    ("Maximální výše dotace na jednu akci je 6.000 Kč.", None, (None, 6000)),
    ("Awards of $400, $700 and $1000 will be given, depending on distance.", None, (400, 1000)),
    ("El presupuesto total es de 25.000 euros, con 4.000 euros como cuantía máxima por solicitud.", 25000, (None, 4000)),
    ("The fund has £60,000 and we expect to make about ten awards of £6,000.", 60000, (6000, 6000)),
    ("Insgesamt stehen 60.000 Euro bereit, je Projekt höchstens 5.000 Euro.", 60000, (None, 5000)),
    ("Sono a disposizione 500.000 euro; il contributo massimo è di 50.000 euro.", 500000, (None, 50000)),
    ("We will award a total of $60,000 in grants of up to $5,000.", 60000, (None, 5000)),
    ("Du budget de 200 000 €, chaque projet peut recevoir 20 000 € au plus.", 200000, (None, 20000)),
    ("The competition will distribute £1 million in ten grants of £100,000.", 1000000, (100000, 100000)),
    ("The foundation's grants budget for 2026 is £1.2 million.", 1200000, None),
    ("Up to six projects will share £300,000.", 300000, None),
    ("We'll fund ten fellows at £12,000 each.", None, (12000, 12000)),
    ("The call's indicative envelope stands at EUR 14 million.", 14000000, None),
    ("This round is funded by a £3 million gift from the Lottery.", 3000000, None),
    ("Typical grants are around £2,500.", None, (None, 2500)),
    ("First prize is €10,000, second prize €5,000 and third prize €2,500.", None, (2500, 10000)),
    ("Le lauréat recevra une dotation de 10 000 €.", None, (10000, 10000)),
    ("Trois prix de 5 000 € seront remis.", None, (5000, 5000)),
    ("La dotation globale du prix est de 30 000 €.", 30000, None),
    ("L’appel mobilise 3 M€ sur deux ans.", 3000000, None),
    ("Le cofinancement demandé est limité à 15 000 €.", None, (None, 15000)),
    ("Un budget de 1,2 M€ est ouvert.", 1200000, None),
    ("Der Preis ist mit 10.000 Euro dotiert.", None, (10000, 10000)),
    ("Das Preisgeld beträgt insgesamt 30.000 Euro.", 30000, None),
    ("Je nach Vorhaben sind Zuschüsse von 5.000 bis 50.000 Euro möglich.", None, (5000, 50000)),
    ("El premio está dotado con 6.000 euros.", None, (6000, 6000)),
    ("Las ayudas individuales llegan a los 18.000 euros.", None, (None, 18000)),
    ("Hay un límite de 10.000 euros por entidad.", None, (None, 10000)),
    ("La fondazione ha deliberato uno stanziamento di 1 milione di euro.", 1000000, None),
    ("Il premio ammonta a 5.000 euro.", None, (5000, 5000)),
    ("De pot bedraagt 100.000 euro.", 100000, None),
    ("Voor een project is hoogstens 7.500 euro beschikbaar.", None, (None, 7500)),
    ("Maksymalnie można otrzymać 10 000 zł.", None, (None, 10000)),
    ("Du kan söka mellan 10 000 och 50 000 kronor.", None, (10000, 50000)),
    # How much one project gets at most is no floor, where the words do not say that all get just so much.
    ("Support is given at € 40 000 per project.", None, (None, 40000)),
    ("Se concederán 25.000 euros por cada proyecto.", None, (None, 25000)),
    ("Le soutien est de 8 000 € par projet.", None, (None, 8000)),
    ("Each finalist receives €3,000.", None, (3000, 3000)),
    ("Das Stipendium beträgt 9.000 Euro.", None, (9000, 9000)),
    ("El premio consiste en 4.000 euros.", None, (4000, 4000)),
    ("Ogni vincitore riceverà una borsa di 6.000 euro.", None, (6000, 6000)),
    # A total of many times the sum per project is not what one project gets.
    ("Grants of €3 million will go to good ideas, at most €150,000 per project.", None, (None, 150000)),
    ("Up to €40,000 per project is available from a total fund of €900,000.", 900000, (None, 40000)),
    ("La dotation est de 700 000 €, avec 35 000 € au plus par projet.", 700000, (None, 35000)),
    ("The prize of 12 000 francs (about 11,300 euros) is given every year.", None, (12000, 12000)),
    ("Maximum total funding per individual or joint research project is 600,000 euros.", None, (None, 600000)),
    ("L’appel est doté d’une enveloppe de soutien de 300 000 euros.", 300000, None),
    ("El programa cuenta con una partida económica de 350.000 euros.", 350000, None),
    ("Cette édition permettra d’accorder un montant total de subventions de 2,5 M€.", 2500000, None),
]
# Costs, turnover, tariffs, what was, a programme's years of money.
NEITHER = [
    "Il fondo ha una capienza di 10 milioni.",
    "Up to €6,000 production costs based on your needs.",
    "Your project's total costs must be between £25,000 and £500,000.",
    "Annual income must be under £250,000.",
    "The aid falls under the de minimis ceiling of €300,000.",
    "El presupuesto mínimo subvencionable es de 2.000 euros y el máximo de 20.000 euros.",
    "Applications for more than £50,000 need a business plan.",
    "Last year 18 groups shared just over £7,000.",
    "En la anterior convocatoria se repartieron 7.000 euros entre 18 entidades.",
    "Since 2010 the foundation has awarded more than €30 million.",
    "The stipend is paid monthly at €1,500.",
    "Die Höhe des Stipendiums beträgt 1.500 Euro monatlich.",
    "In der aktuellen Förderperiode stehen im Programm Interreg insgesamt 181 Millionen Euro zur Verfügung.",
    "Grants over £10,000 are paid in two instalments.",
    "The application fee is £25.",
    "Items costing more than £1,000 need three quotes.",
    "Equipment worth over €5,000 has to be insured.",
    "Le chiffre d’affaires ne doit pas dépasser 2 M€.",
    "Le coût total du projet doit dépasser 10 000 €.",
    "Les dépenses d’un montant inférieur à 500 € ne sont pas retenues.",
    "Gli investimenti devono essere compresi tra 20.000 e 200.000 euro.",
    "Die Gesamtkosten des Projekts müssen mindestens 10.000 Euro betragen.",
    "Rechnungen unter 100 Euro werden nicht anerkannt.",
    "The winner of the last edition received €5,000.",
    "The charity spent £3 million on research in 2022.",
    "Travel costs are reimbursed up to €400.",
    "For example, a school that asked for £900 got £700.",
    "If your grant is more than £25,000 you need an audit.",
    "The programme has a budget of €3 billion for 2021-2027.",
    "El coste del proyecto no podrá superar los 50.000 euros.",
    "A deposit of €500 is payable on signing.",
    "The market is worth €5 billion.",
    "A further £500,000 has been added to the fund.",
    "The average grant is £3,400.",
    "If you need more than £5,000, talk to us first.",
    "The winner takes home £20,000.",
    "Ogni progetto può costare al massimo 50.000 euro.",
    "Il tetto di spesa è di 50.000 euro.",
    "The hall was built for €4 million in 1998.",
    "Damage from the flood is put at €12 million.",
    "Farms with sales of more than €100,000 cannot apply.",
    "The company has a share capital of €250,000.",
    "Companies with fewer than 250 employees and an annual turnover of no more than EUR 50 million are SMEs.",
    "Small firms have a balance sheet of at most €43 million.",
    "Tenders above €40,000 have to be published.",
    "Subcontracts may not be larger than €15,000.",
    "A salary of up to £38,000 is offered.",
    "The programme funded 43 projects worth €12 million between 2014 and 2020.",
    "A project from Leeds was given £25,000 last spring.",
    "Ticket sales must not exceed €5,000.",
    "The sector employs 40,000 people and turns over €3 billion.",
    "Administrative fines go up to €20 million.",
    "Projects cost between €100,000 and €1 million.",
    "The cost of the project may be up to £30,000.",
    "Rooms cost up to €90.",
    "Les PME réalisent moins de 50 millions d’euros de chiffre d’affaires.",
    "Les projets coûtent en moyenne 80 000 €.",
    "Kleinunternehmen mit einem Umsatz bis 10 Millionen Euro sind antragsberechtigt.",
    "Kosten über 800 Euro sind zu inventarisieren.",
    "Las empresas facturan menos de 2 millones de euros.",
    "El edificio costó 3 millones de euros.",
    "Le imprese con fatturato fino a 10 milioni di euro possono partecipare.",
    "Per importi superiori a 5.000 euro serve un preventivo.",
    "The insured sum must be at least £5 million.",
    "Together the partners have invested €7 million.",
    "Small projects may not exceed a total volume of €25,000.",
    "Kleinprojekte dürfen ein Gesamtvolumen von 25.000 € nicht überschreiten.",
    "Les petits projets doivent avoir un budget total de 30 000 € au plus.",
    "There were 90 applicants, requesting nearly $2.4 million in support.",
    "The city’s budget is €45 million.",
    "Consortia with a budget of €900,000 are usual.",
    "Mittel gibt es für Kleinprojekte bis 25.000 €.",
    "Trois catégories sont ouvertes, dans la limite de 4 dossiers : 170 000 €.",
]


@pytest.mark.parametrize(("text", "total", "grant"), STATED)
def test_a_page_says_whose_a_sum_is(text: str, total: int | None, grant: tuple[int | None, int | None] | None) -> None:
    found = read(text)
    assert found.get("grant") == grant
    assert (found.get("call") or (None, None))[1] == total


@pytest.mark.parametrize("text", NEITHER)
def test_other_sums_are_left_alone(text: str) -> None:
    assert read(text) == {}


def page(*lines: str) -> dict[str, tuple[int | None, int | None]]:
    """What a page of several lines states."""
    return read("\n\n".join(lines))


def test_the_only_large_sum_is_the_totals_even_beside_a_ceiling() -> None:
    found = page("Groups can get grants of up to £4,000.", "The trustees have £60,000 to give away this spring.")
    assert found == {"call": (60000, 60000), "grant": (None, 4000)}


def test_two_large_sums_leave_the_question_open() -> None:
    assert page("€3 million will go to schools.", "€5 million will go to swimming pools.") == {}


def test_lines_of_one_list_are_one_range() -> None:
    found = page("Award amount", "• First prize: €5,000\n• Second prize: €3,000\n• Third prize: €1,000")
    assert found["grant"] == (1000, 5000)


def test_sizes_of_projects_are_one_range() -> None:
    found = page("Grant amount", "• Small projects: up to €20,000\n• Large projects: up to €90,000")
    assert found["grant"] == (None, 90000)


def test_a_grant_is_over_all_lots() -> None:
    found = page("Deux axes sont ouverts :", "• axe 1 : aide aux ports, de 1 000 à 5 000 €\n• axe 2 : projets neufs, de 1 000 à 12 000 €")
    assert found["grant"] == (1000, 12000)
