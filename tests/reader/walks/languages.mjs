// Pages in other languages: one that is written from left to right, and one from right to left.

/** @type {import('./index.mjs').Walk[]} */
export const languages = [
  {
    name: 'spanish',
    lang: 'es',
    title: 'Un artículo',
    html: '<cairn-self-check></cairn-self-check>',
    steps: `
      # The first question
      quietly: ctrl+Home
      Tab
      says: Empezar
      Return
      asks: Cancelo sesiones, las cambio o no voy.
      Tab
      options: Cancelo sesiones, las cambio o no voy.
      Down
      quietly: Tab*2
      Return
      asks: Salgo de las sesiones con frustración o sin sentir nada.

      # Next without an answer
      quietly: Tab*3
      Tab
      says: Siguiente
      Return
      error: Elige una respuesta o presiona «Omitir».

      # Help
      quietly: Tab*4
      Tab
      says: ¿Necesitas hablar con alguien ahora?
      Return
      Tab
      says: País
    `,
  },
  {
    name: 'arabic',
    lang: 'ar',
    dir: 'rtl',
    title: 'مقال',
    html: '<cairn-format-picker></cairn-format-picker>',
    steps: `
      # The first question
      quietly: ctrl+Home
      Tab
      says: بدء
      Return
      asks: هل لديك جلسات مع شخص مختص الآن؟
      Tab
      options: هل لديك جلسات مع شخص مختص الآن؟
      Down
      quietly: Tab*2
      Return
      asks: من يقود الجلسة في رأيك؟

      # Next without an answer
      quietly: Tab*3
      Tab
      says: التالي
      Return
      error: يلزم اختيار إجابة، أو الضغط على «تخطّي».

      # Help
      quietly: Tab*4
      Tab
      says: بحاجة إلى التحدث مع شخص الآن؟
      Return
      Tab
      says: البلد
    `,
  },
];
