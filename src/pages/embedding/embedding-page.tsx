import { shellWords } from "../../format/shell-words.ts";
import { toAddress } from "../copy-action.tsx";
import { toEmbedCodes } from "../embed-codes.ts";
import { EmbedFrame } from "../embed-frame.tsx";
import { ReadingLayout } from "../reading-layout.tsx";
import { ScrollBox } from "../scroll-box.tsx";
import { useView } from "../view.ts";
import { embeddingWords } from "./embedding-words.ts";

const messages = [
  '{ type: "opwegnaar80/hoogte", v: 1, id: "figuur-2", hoogte: 612 }',
  '{ type: "opwegnaar80/vraag", v: 1 }',
].join("\n");

/** How to put a figure on another site: the steps, every option, and embeds that show them. */
export function EmbeddingPage() {
  const { language } = useView();
  const words = embeddingWords[language];
  const shell = shellWords[language];
  const { columns, rows } = words.options;
  const keys = ["name", "values", "meaning", "example"] as const;
  const { automatic } = toEmbedCodes({
    address: toAddress(`./embed.html${words.examples.items[0]?.query ?? ""}`),
    script: toAddress("./embed.js"),
    title: shell.pages.werkzaamheidsgraad,
  });
  return (
    <ReadingLayout
      measure={shell.pages.insluiten}
      title={words.title}
      lead={words.lead}
      tocLabel={shell.overview.toc}
      sections={[
        {
          id: "zo-plaatst-u",
          title: words.how.title,
          content: (
            <>
              <ol>
                {words.how.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p>{words.how.codes}</p>
              <p>{words.how.example}</p>
              <Code text={automatic} />
            </>
          ),
        },
        {
          id: "opties",
          title: words.options.title,
          content: (
            <>
              <p>{words.options.about}</p>
              <div className="embedding-options">
                <ScrollBox labelledBy="opties-title">
                  <table>
                    <caption className="visually-hidden">{words.options.title}</caption>
                    <thead>
                      <tr>
                        {keys.map((key) => (
                          <th key={key} scope="col">
                            {columns[key]}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {rows.map(({ name, values, meaning, example }) => (
                        <tr key={name}>
                          <th scope="row">
                            <code>{name}</code>
                          </th>
                          <td>{values}</td>
                          <td>{meaning}</td>
                          <td>
                            <code>{example}</code>
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </ScrollBox>
              </div>
              <p>{words.options.always}</p>
            </>
          ),
        },
        {
          id: "voorbeelden",
          title: words.examples.title,
          content: words.examples.items.map(({ name, query }) => (
            <div key={query} className="embedding-example">
              <h3>{name}</h3>
              <p>
                <code>embed.html{query}</code>
              </p>
              <EmbedFrame query={query} title={name} />
            </div>
          )),
        },
        {
          id: "hoogte",
          title: words.messages.title,
          content: (
            <>
              <p>{words.messages.text}</p>
              <Code text={messages} />
            </>
          ),
        },
        { id: "privacy", title: words.privacy.title, content: <p>{words.privacy.text}</p> },
      ]}
    />
  );
}

function Code({ text }: { readonly text: string }) {
  return (
    <pre className="embedding-code">
      <code>{text}</code>
    </pre>
  );
}
