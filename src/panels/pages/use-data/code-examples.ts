/** A tool with the lines that read the tables in it. */
export interface CodeExample {
  readonly tool: 'R' | 'Python' | 'DuckDB' | 'Excel';
  readonly code: string;
}

/** Returns what reads tables by their addresses, given the address of their folder with a slash at its end. */
export function codeExamples(folder: string): readonly CodeExample[] {
  return [
    {
      tool: 'R',
      code: `folder <- "${folder}"
projects <- read.csv(paste0(folder, "projects.csv"), na.strings = "", encoding = "UTF-8")
parties <- read.csv(paste0(folder, "project_parties.csv"), na.strings = "", encoding = "UTF-8")
table(projects$sector[projects$country == "PE"])
head(sort(table(parties$company[parties$role == "contractor"]), decreasing = TRUE))`,
    },
    {
      tool: 'Python',
      code: `import pandas as pd
folder = "${folder}"
projects = pd.read_csv(folder + "projects.csv")
parties = pd.read_csv(folder + "project_parties.csv")
print(projects[projects.country == "PE"].sector.value_counts())
print(parties[parties.role == "contractor"].company.value_counts().head())`,
    },
    {
      tool: 'DuckDB',
      code: `SELECT company.name_en, count(DISTINCT party.project) AS projects
FROM read_csv('${folder}project_parties.csv') AS party
JOIN read_csv('${folder}companies.csv') AS company ON company.id = party.company
WHERE party.role = 'contractor'
GROUP BY ALL ORDER BY projects DESC LIMIT 5;`,
    },
    {
      tool: 'Excel',
      code: `let
  Source = Csv.Document(Web.Contents("${folder}projects.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Projects = Table.PromoteHeaders(Source)
in Projects`,
    },
  ];
}
