/** A right quiz as an author lays it out, with every kind of item and of rule in it, to be broken in one place. */
export const RIGHT = `{
  "id": "welding",
  "version": 1,
  "title": "Is welding right for you?",
  "summary": "Seven questions about sparks, heights and desks.",
  "minutes": 3,
  "pool": ["51-4", "47-2"],
  "flow": { "order": "fixed", "maxItems": 7 },
  "items": [
    {
      "id": "sparks",
      "type": "agree",
      "prompt": "I like to see sparks fly.",
      "help": "Think of a workshop.",
      "measures": { "hands": 1, "desk": -1 }
    },
    {
      "id": "day",
      "type": "single",
      "prompt": "A good day at work is…",
      "options": [
        { "id": "built", "label": "one when I built something", "evidence": { "hands": 95, "desk": 10.5 } },
        { "id": "list", "label": "one with my list done", "evidence": { "organized": 90 } },
        { "id": "calm", "label": "a calm one", "evidence": {} }
      ]
    },
    { "use": "desk-1" },
    {
      "id": "height",
      "type": "slider",
      "prompt": "How do you feel on a tall ladder?",
      "low": "I hold on tight",
      "high": "I look around",
      "measures": { "outdoors": 1 },
      "showIf": { "item": "day", "is": "built" }
    },
    {
      "id": "place",
      "type": "picture",
      "prompt": "Where would you like to be?",
      "options": [
        { "id": "shop", "label": "A shop", "image": "images/shop.svg", "alt": "A shop", "evidence": { "hands": 80 } },
        { "id": "site", "label": "A site", "image": "images/site.svg", "alt": "A site", "evidence": { "outdoors": 90 } }
      ]
    },
    {
      "id": "subjects",
      "type": "topics",
      "prompt": "What draws you?",
      "of": ["engines", "building", "crafts"]
    },
    {
      "id": "school",
      "type": "limit",
      "sets": "training",
      "prompt": "How long can you learn?",
      "options": [
        { "id": "year", "label": "A year", "value": 12 },
        { "id": "any", "label": "As long as it takes", "value": null }
      ]
    }
  ]
}
`;
