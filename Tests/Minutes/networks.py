"""Holds a programme of several networks by chance: each meets three times, and tells what became of what it agreed on.

All that is chosen comes from the seed. The gatherings are dated by their folders' order alone; each is held in full through
`samling do`.
"""
import os
import random
import subprocess

from fill import evening

NETWORKS = ["Omdømme", "Sykefravær", "Kompetanse", "Heltid", "Nærvær", "Medarbeiderskap", "Ledelse", "Innovasjon"]
MUNICIPALITIES = """Luster Gloppen Lom Lunner Bø Hobøl Finnøy Rennesøy Sola Våler Time Klepp Gjesdal Randaberg Strand Suldal
Hjelmeland Kvitsøy Vegårshei Gjerstad Risør Tvedestrand Arendal Grimstad Lillesand Birkenes Froland Åmli Bykle Valle Bygland
Evje Sirdal Kvinesdal Flekkefjord Farsund Lyngdal Hægebostad Åseral Lindesnes Vennesla Iveland Tinn Hjartdal Seljord Kviteseid
Nissedal Fyresdal Tokke Vinje Nome Drangedal Kragerø""".split()
TASKS = ["kartlegger kompetansen", "intervjuer ti ansatte", "lager en plan for heltid", "prøver hospitering",
         "inviterer politikerne", "måler nærværet på nytt", "holder et ledermøte om språk", "deler malen med de andre"]
STATUSES = ["gjort", "i gang", "flyttet", "droppet"]


def programme(network, number, municipalities, before):
    """The programme of a network's first, second or third gathering."""
    earlier = f"- Forrige: {before}\n" if before else ""
    told = "10:00 Siden sist\n- Hva ble det av det vi avtalte? [status av #avtale] @kommune\n\n" if before else ""
    return f"""# {network}nettverket – {number}. samling
- Nettverk: {network}
- Sted: Gardermoen
- Kommuner: {", ".join(municipalities)}
{earlier}
{told}10:30 Hvor står vi?
- Hvor godt er prosjektet forankret? [1-10 lite..godt] @kommune #forankring
- Hvor langt er dere kommet? [1-10] @kommune #framdrift

11:30 Til neste samling
- Hva gjør dere til neste samling? @kommune #avtale

12:30 Oppsummering
- Hvor nyttig har samlingen vært? [1-10] @kommune #nytte
"""


def hold(program, folder, seed=1, networks=8, gatherings=3):
    """Makes the sessions in a folder; returns their paths, network by network."""
    chance = random.Random(seed)
    names = MUNICIPALITIES[:]
    sessions = []
    environment = dict(os.environ, HOME=folder, TZ=evening(), LANG="nb_NO.UTF-8", NO_COLOR="")
    sizes = [len(names) // networks + (place < len(names) % networks) for place in range(networks)]
    for place, network in enumerate(NETWORKS[:networks]):
        own = [names.pop(0) for _ in range(sizes[place])]
        level = {name: chance.randint(2, 6) for name in own}
        before, agreed = None, []
        for number in range(1, gatherings + 1):
            session = os.path.join(folder, f"{place + 1}-{network.lower()}-{number}")
            with open(session + ".md", "w", encoding="utf-8") as file:
                file.write(programme(network, number, own, before))
            subprocess.run([program, "open", session + ".md", "--session", session], env=environment, check=True,
                           capture_output=True)
            acts = "\n".join(day(chance, own, level, agreed)) + "\n"
            done = subprocess.run([program, "do", session, "-"], env=environment, input=acts, text=True,
                                  capture_output=True)
            if not done.stdout.startswith("saved"):
                raise SystemExit(f"{session}: {done.stdout}{done.stderr}")
            sessions.append(session)
            before = session
    return sessions


def day(chance, municipalities, level, agreed):
    """The acts of one gathering, in order; some municipalities are away, and some move back.

    `agreed` is what has been agreed until now, each as who and what; what a gathering agrees on is added.
    """
    here = [name for name in municipalities if chance.random() > 0.12]
    if agreed:
        yield "next"
        # What was done is asked no more, and such an answer is refused.
        for name, text in agreed:
            if name in here and chance.random() < 0.8:
                yield f'choose --party {name} --statement "{text}" {chance.choice(STATUSES)}'
    yield "next"
    for key in ["#forankring", "#framdrift"]:
        for name in here:
            level[name] = min(10, max(1, level[name] + chance.choice([-1, 0, 0, 1, 1, 2])))
            yield f"score --prompt {key} --party {name} {level[name]}"
        yield f"close --prompt {key}"
        yield f"reveal --prompt {key}"
    yield "next"
    for name in here:
        task = chance.choice([task for task in TASKS if (name, f"{name} {task}") not in agreed])
        agreed.append((name, f"{name} {task}"))
        yield f"note --party {name} {name} {task}"
        if chance.random() < 0.5:
            yield f"mark last follow-up --when \"{chance.randint(1, 28)}. {chance.choice(['mars', 'april', 'mai'])}\" {name}"
    yield "next"
    for name in here:
        yield f"score --prompt #nytte --party {name} {chance.randint(4, 10)}"
    yield "close --prompt #nytte"
    yield "reveal --prompt #nytte"
    yield "end-day"
