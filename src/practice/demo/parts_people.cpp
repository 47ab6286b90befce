// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/parts.h"

#include <array>

namespace attune::practice::demo {
namespace {

constexpr auto k_women = std::to_array<std::string_view>(
    {"Aaliyah",  "Agnieszka", "Aiko",    "Alba",      "Amara",   "Amélie",   "Anneke",  "Anoushka",  "Aoife",
     "Ayşe",     "Beatrice",  "Bronwen", "Camila",    "Carys",   "Chiara",   "Chioma",  "Clémence",  "Dagny",
     "Delphine", "Dilnoza",   "Edith",   "Eilidh",    "Elif",    "Emine",    "Esther",  "Fadumo",    "Farah",
     "Fernanda", "Fiona",     "Freja",   "Gabriela",  "Gudrun",  "Gülsen",   "Halina",  "Harriet",   "Hinemoa",
     "Ilse",     "Imogen",    "Inés",    "Irina",     "Jadwiga", "Jasmine",  "Johanna", "Judith",    "Kalinda",
     "Katya",    "Keziah",    "Kirsi",   "Lakshmi",   "Leilani", "Līga",     "Lucinda", "Magdalena", "Mairead",
     "Mei",      "Mercedes",  "Milica",  "Nadia",     "Naomi",   "Ngozi",    "Odile",   "Oksana",    "Paloma",
     "Parisa",   "Philippa",  "Rania",   "Rosalind",  "Ružica",  "Sabine",   "Saoirse", "Sigrún",    "Sunniva",
     "Tamsin",   "Thandeka",  "Ulla",    "Valentina", "Vesna",   "Winifred", "Yara",    "Zuzana"});

constexpr auto k_men = std::to_array<std::string_view>(
    {"Abel",    "Adebayo", "Alasdair", "Amir",   "Andrzej", "Anton",   "Aziz",     "Baptiste", "Bogdan", "Bjørn",
     "Callum",  "Cem",     "Christos", "Cormac", "Dario",   "Deepak",  "Dmitri",   "Edvard",   "Eamon",  "Emeka",
     "Étienne", "Fabian",  "Farid",    "Felipe", "Finlay",  "Gareth",  "Gonçalo",  "Gregor",   "Gustav", "Hamish",
     "Haruki",  "Hassan",  "Henrik",   "Hugh",   "Ibrahim", "Ignacio", "Isaac",    "Ivo",      "Jakub",  "Jérôme",
     "Joaquín", "Kasper",  "Kenji",    "Kofi",   "Lachlan", "László",  "Leopold",  "Lorenzo",  "Mads",   "Malik",
     "Mateusz", "Mihai",   "Mustafa",  "Nikhil", "Noah",    "Oisín",   "Olumide",  "Ömer",     "Pavel",  "Piers",
     "Quentin", "Rafael",  "Rasmus",   "Reuben", "Rohan",   "Salim",   "Santiago", "Sergei",   "Sindre", "Stellan",
     "Tadeusz", "Tariq",   "Theodore", "Tomáš",  "Umberto", "Viktor",  "Wilfred",  "Xavier",   "Yusuf",  "Zoltán"});

constexpr auto k_anybody = std::to_array<std::string_view>(
    {"Ari",   "Ash",     "Bay",   "Blair",  "Casey",  "Cleo",  "Dara",  "Drew", "Eden", "Ellis",  "Emery",
     "Finch", "Frankie", "Gray",  "Hollis", "Indigo", "Jules", "Kai",   "Kit",  "Lane", "Lennox", "Linden",
     "Lou",   "Marlo",   "Micah", "Nico",   "Onyx",   "Perry", "Quinn", "Reed", "Remy", "River",  "Robin",
     "Rory",  "Sage",    "Sasha", "Shea",   "Skye",   "Tal",   "Toni",  "Vic",  "Yael"});

constexpr auto k_surnames = std::to_array<std::string_view>(
    {"Abara",       "Achterberg", "Adeyemi",   "Aguirre",    "Ahlström",   "Albrecht",   "Almeida",     "Amsel",
     "Andersson",   "Aquino",     "Arslan",    "Ashdown",    "Azevedo",    "Bakker",     "Balogun",     "Barros",
     "Bayraktar",   "Beaumont",   "Benítez",   "Bergqvist",  "Bhatt",      "Blackwood",  "Bondarenko",  "Brannigan",
     "Brodsky",     "Cárdenas",   "Carmody",   "Castellani", "Chaudhry",   "Cheung",     "Çelik",       "Colquhoun",
     "Cruickshank", "Dąbrowski",  "Dahl",      "Das",        "Delacroix",  "Desai",      "Dlamini",     "Donnelly",
     "Drummond",    "Dvořák",     "Ekström",   "Elmi",       "Engel",      "Escobedo",   "Fairweather", "Farouk",
     "Ferreira",    "Fitzroy",    "Forsberg",  "Friel",      "Gallardo",   "Garrity",    "Ghorbani",    "Gjerde",
     "Goldfarb",    "Greenhalgh", "Grünwald",  "Haugen",     "Hakimi",     "Hargreave",  "Hashimoto",   "Hawthorne",
     "Heikkinen",   "Herrera",    "Holloway",  "Horváth",    "Ibáñez",     "Iyer",       "Jardine",     "Jankowski",
     "Jovanović",   "Juhl",       "Kaminsky",  "Karlsen",    "Katz",       "Kearney",    "Khoury",      "Kimathi",
     "Kołodziej",   "Kowalczyk",  "Krishnan",  "Kühn",       "Lacroix",    "Laird",      "Langford",    "Larkspur",
     "Leclerc",     "Lindholm",   "Lobo",      "Maddern",    "Mahlangu",   "Malinowski", "Marchetti",   "Matsuda",
     "McAllister",  "Mensah",     "Mikkelsen", "Mirzaei",    "Moravec",    "Mukherjee",  "Musa",        "Nakagawa",
     "Navarro",     "Ndiaye",     "Nguyen",    "Niemi",      "Novák",      "Nwosu",      "O'Driscoll",  "Ødegaard",
     "Okafor",      "Oliveira",   "Olofsson",  "Orozco",     "Østby",      "Papadakis",  "Pascoe",      "Paszek",
     "Pereira",     "Petrauskas", "Pham",      "Popescu",    "Quigley",    "Quiroga",    "Rahimi",      "Ramaswamy",
     "Raskin",      "Redfern",    "Rietveld",  "Rosenthal",  "Rutkowska",  "Sørensen",   "Saavedra",    "Sandoval",
     "Schreiber",   "Şahin",      "Sethi",     "Shapiro",    "Silvestre",  "Sinclair",   "Škvorecká",   "Soto",
     "Stankiewicz", "Sutherland", "Szabó",     "Takeda",     "Tanaka",     "Tembo",      "Thorsen",     "Tierney",
     "Torvik",      "Trevelyan",  "Ueda",      "Umarov",     "Vandenberg", "Varga",      "Vasquez",     "Vestergaard",
     "Villanueva",  "Voss",       "Wachira",   "Wadsworth",  "Wójcik",     "Woodruff",   "Yamamoto",    "Yıldız",
     "Yoon",        "Zając",      "Zielinski"});

constexpr auto k_streets = std::to_array<std::string_view>(
    {"Alder Lane",    "Beacon Row",      "Brook Terrace", "Canal Side",   "Chapel Hill",  "Cooper's Yard",
     "Elm Close",     "Ferry Road",      "Garden Street", "Harbour View", "Hazel Bank",   "Kiln Street",
     "Lantern Court", "Market Rise",     "Meadow Way",    "Mill Lane",    "North Quay",   "Orchard Street",
     "Park Crescent", "Priory Walk",     "Quarry Road",   "Rope Walk",    "School Lane",  "Spring Gardens",
     "Station Row",   "Thornfield Road", "Tower Street",  "Willow End",   "Wharf Street", "Windmill Hill"});

constexpr auto k_professions = std::to_array<std::string_view>(
    {"General practitioner", "Pelvic-floor physiotherapist", "Gynaecologist", "Urologist", "Endocrinologist",
     "Psychiatrist", "Counsellor", "Practice nurse", "Cardiologist", "Oncology nurse", "Diabetes nurse",
     "Rheumatologist", "Midwife", "Sexual-health clinic"});

constexpr auto k_titled = std::to_array<std::string_view>(
    {"Adela", "Bertil", "Catriona", "Dorothea", "Elias",  "Faisal", "Gerda",    "Hana",   "Iqbal",  "Jytte",
     "Klaus", "Lorna",  "Manuela",  "Nils",     "Oluchi", "Padma",  "Ragnhild", "Simone", "Terese", "Walid"});

constexpr auto k_languages = std::to_array<std::string_view>(
    {"English", "English", "English", "English and Polish", "English and Urdu", "English and Spanish",
     "Portuguese, English", "Turkish, English", "English and Welsh", "French, English", "English and Yoruba",
     "Arabic, English", "English and Hindi", "German, English", "Cantonese, English",
     "British Sign Language; interpreter booked by the practice"});

}  // namespace

Parts women() {
  return k_women;
}
Parts men() {
  return k_men;
}
Parts anybody() {
  return k_anybody;
}
Parts surnames() {
  return k_surnames;
}
Parts streets() {
  return k_streets;
}
Parts professions() {
  return k_professions;
}
Parts titled() {
  return k_titled;
}
Parts languages() {
  return k_languages;
}

}  // namespace attune::practice::demo
