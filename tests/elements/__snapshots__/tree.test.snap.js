/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["<cairn-self-check>, the opening lines"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Many people do at some point. This short self-check helps yo…
  You can skip any question. At the end you get a few things t…
  Under 18? You can still use the sentences. Talk to an adult …
  button “Begin”
  button “Has your therapist done something that felt wrong?”
  We do not send or keep your answers.
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, the opening lines */

snapshots["<cairn-self-check>, a question"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Question 1 of 14
  Think about your last few sessions. How often is this true f…
  heading “I cancel, move or miss sessions.” 3 (Think about your last few sessions. How often is this true for you? Question 1 of 14 Don’t count times when you were ill, had to work or could not pay.)
  radiogroup “I cancel, move or miss sessions.” (Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay.)
    Don’t count times when you were ill, had to work or could no…
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a question */

snapshots["<cairn-self-check>, a question with an answer"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Question 1 of 14
  Think about your last few sessions. How often is this true f…
  heading “I cancel, move or miss sessions.” 3 (Think about your last few sessions. How often is this true for you? Question 1 of 14 Don’t count times when you were ill, had to work or could not pay.)
  radiogroup “I cancel, move or miss sessions.” (Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay.)
    Don’t count times when you were ill, had to work or could no…
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often” checked focused
    radio “Nearly every time”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a question with an answer */

snapshots["<cairn-self-check>, a question that needs an answer"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Question 1 of 14
  Think about your last few sessions. How often is this true f…
  heading “I cancel, move or miss sessions.” 3 focused (Choose an answer, or press Skip.)
  radiogroup “I cancel, move or miss sessions.” invalid (Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay. Choose an answer, or press Skip.)
    Don’t count times when you were ill, had to work or could no…
    Choose an answer, or press Skip.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a question that needs an answer */

snapshots["<cairn-self-check>, a last question"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Question 14 of 14
  heading “Has your therapist done something that felt wrong or unsafe?” 3 focused (Question 14 of 14 For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
  radiogroup “Has your therapist done something that felt wrong or unsafe?” (For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
    For example: sexual comments or touching, threats, telling o…
    radio “No”
    radio “Yes”
    radio “Something felt wrong, I’m not sure”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a last question */

snapshots["<cairn-self-check>, all questions at once"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Think about your last few sessions. How often is this true f…
  heading “I cancel, move or miss sessions.” 3 (Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay.)
  radiogroup “I cancel, move or miss sessions.” (Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay.)
    Don’t count times when you were ill, had to work or could no…
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I leave sessions feeling frustrated or numb.” 3
  radiogroup “I leave sessions feeling frustrated or numb.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “Something my therapist said or did hurt or annoyed me, and it still bothers me.” 3
  radiogroup “Something my therapist said or did hurt or annoyed me, and it still bothers me.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I avoid some topics, or keep telling the same stories.” 3
  radiogroup “I avoid some topics, or keep telling the same stories.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I have doubts about how my therapist works, or if they can help me.” 3
  radiogroup “I have doubts about how my therapist works, or if they can help me.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I don’t feel connected or involved in sessions.” 3
  radiogroup “I don’t feel connected or involved in sessions.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “The rest of my life leaves me too little energy for therapy.” 3
  radiogroup “The rest of my life leaves me too little energy for therapy.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “In sessions I am there, but my mind is somewhere else.” 3
  radiogroup “In sessions I am there, but my mind is somewhere else.”
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I don’t tell my therapist how I feel about therapy.” 3
  radiogroup “I don’t tell my therapist how I feel about therapy.” (You can leave this out.)
    You can leave this out.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “I’m not sure what we are working toward.” 3
  radiogroup “I’m not sure what we are working toward.” (You can leave this out.)
    You can leave this out.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  heading “How long have you been seeing this therapist?” 3
  radiogroup “How long have you been seeing this therapist?” (You can leave this out.)
    You can leave this out.
    radio “This is new: 1 to 4 sessions”
    radio “A few weeks or months”
    radio “A year or longer”
  heading “Have you told your therapist that you feel stuck?” 3
  radiogroup “Have you told your therapist that you feel stuck?” (You can leave this out.)
    You can leave this out.
    radio “Not yet”
    radio “I said it once”
    radio “I said it more than once, and little has changed”
  heading “What helps in therapy, and should stay?” 3
  group “What helps in therapy, and should stay?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “Someone listens to me”
    checkbox “A fixed time that is mine”
    checkbox “I trust my therapist”
    checkbox “I see some things in a new way”
    checkbox “Things I can try at home”
    checkbox “Nothing right now”
  heading “Has your therapist done something that felt wrong or unsafe?” 3
  radiogroup “Has your therapist done something that felt wrong or unsafe?” (For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
    For example: sexual comments or touching, threats, telling o…
    radio “No”
    radio “Yes”
    radio “Something felt wrong, I’m not sure”
  button “Show what could help”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, all questions at once */

snapshots["<cairn-self-check>, nothing marked"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Mostly going well” 3 focused
  You marked none of these signs. That is good to know. Tell y…
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, nothing marked */

snapshots["<cairn-self-check>, mostly going well"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Mostly going well” 3 focused
  You marked hardly any signs of feeling stuck. If that change…
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, mostly going well */

snapshots["<cairn-self-check>, something in the way"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Something in the way” 3 focused
  What you marked can make therapy harder. That is common, and…
  Most of what you marked is about:
  list
    listitem
      What happens between you and your therapist
    listitem
      What makes it hard to come or to talk
  You can talk, change something, or stop.
  Your one next step
  heading “Go back to what hurt” 4
  Therapy tends to go better when people can talk about a mome…
  You marked “Sometimes”: Something my therapist said or did h…
  list
    listitem
      Write down what was said or done, and how it felt.
    listitem
      Say it early in the session, or send it beforehand.
    listitem
      Notice how your therapist responds. Do they listen, and take…
  heading “What you could say” 4
  “Something from an earlier session is still on my mind. Can …
  button “Copy: Something from an earlier session is still on my mind. Can I tell you how it felt?”
  “After sessions I can feel frustrated or numb. Could we slow…
  button “Copy: After sessions I can feel frustrated or numb. Could we slow down and talk about that?”
  group
    button “More sentences” folded
  heading “What else could help” 4
  group
    button “Go at your own pace” folded
  group
    button “Ask about another way of working” folded
  group
    button “Write a few lines between sessions” folded
  group
    button “If talking does not help” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, something in the way */

snapshots["<cairn-self-check>, feeling stuck"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Feeling stuck” 3 focused
  You marked several signs, or some very often. You have not f…
  Most of what you marked is about:
  list
    listitem
      What happens between you and your therapist
    listitem
      What makes it hard to come or to talk
  You can talk, change something, or stop.
  Your one next step
  heading “Go back to what hurt” 4
  Therapy tends to go better when people can talk about a mome…
  You marked “Often”: Something my therapist said or did hurt …
  list
    listitem
      Write down what was said or done, and how it felt.
    listitem
      Say it early in the session, or send it beforehand.
    listitem
      Notice how your therapist responds. Do they listen, and take…
  heading “What you could say” 4
  “Something from an earlier session is still on my mind. Can …
  button “Copy: Something from an earlier session is still on my mind. Can I tell you how it felt?”
  “After sessions I can feel frustrated or numb. Could we slow…
  button “Copy: After sessions I can feel frustrated or numb. Could we slow down and talk about that?”
  group
    button “More sentences” folded
  heading “What else could help” 4
  group
    button “Go at your own pace” folded
  group
    button “Ask about another way of working” folded
  group
    button “Let someone else help too” folded
  group
    button “If talking does not help” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, feeling stuck */

snapshots["<cairn-self-check>, stuck, and said once"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Feeling stuck” 3 focused
  You marked several signs, or some very often. You have not f…
  Most of what you marked is about:
  list
    listitem
      What happens between you and your therapist
    listitem
      What makes it hard to come or to talk
  You can talk, change something, or stop.
  Your one next step
  heading “Go back to what hurt” 4
  Therapy tends to go better when people can talk about a mome…
  You marked “Often”: Something my therapist said or did hurt …
  list
    listitem
      Write down what was said or done, and how it felt.
    listitem
      Say it early in the session, or send it beforehand.
    listitem
      Notice how your therapist responds. Do they listen, and take…
  heading “What you could say” 4
  “Something from an earlier session is still on my mind. Can …
  button “Copy: Something from an earlier session is still on my mind. Can I tell you how it felt?”
  “After sessions I can feel frustrated or numb. Could we slow…
  button “Copy: After sessions I can feel frustrated or numb. Could we slow down and talk about that?”
  group
    button “More sentences” folded
  heading “What else could help” 4
  group
    button “Go at your own pace” folded
  group
    button “Ask about another way of working” folded
  group
    button “Let someone else help too” folded
  group
    button “If talking does not help” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, stuck, and said once */

snapshots["<cairn-self-check>, stuck, and said repeatedly"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Feeling stuck” 3 focused
  You marked several signs, or some very often. You have not f…
  Most of what you marked is about:
  list
    listitem
      What happens between you and your therapist
    listitem
      What makes it hard to come or to talk
  You can talk, change something, or stop.
  You also marked what helps. Tell your therapist that too, so…
  Your one next step
  heading “Ask for a review” 4
  Saying it again may not be enough. It is fair to ask for a p…
  You said: I said it more than once, and little has changed
  list
    listitem
      Ask: what have we tried, and what helped?
    listitem
      Agree on one change, and write it down.
    listitem
      Set a date to look again, for example in 4 sessions.
  heading “What you could say” 4
  “I’ve brought this up before, and little has changed. What c…
  button “Copy: I’ve brought this up before, and little has changed. What could we do differently, and when will we check?”
  “After sessions I can feel frustrated or numb. Could we slow…
  button “Copy: After sessions I can feel frustrated or numb. Could we slow down and talk about that?”
  group
    button “More sentences” folded
  heading “What else could help” 4
  group
    button “Ask about another way of working” folded
  heading “If talking does not help” 4
  If nothing changes, a new therapist may be right for you. Yo…
  You marked “Often”: I have doubts about how my therapist wor…
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, stuck, and said repeatedly */

snapshots["<cairn-self-check>, hurt"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Not enough answers to sum up” 3 focused
  You answered only a few questions, so we cannot sum them up.…
  Your one next step
  heading “Go back to what hurt” 4
  Therapy tends to go better when people can talk about a mome…
  You marked “Often”: Something my therapist said or did hurt …
  list
    listitem
      Write down what was said or done, and how it felt.
    listitem
      Say it early in the session, or send it beforehand.
    listitem
      Notice how your therapist responds. Do they listen, and take…
  heading “What you could say” 4
  “Something from an earlier session is still on my mind. Can …
  button “Copy: Something from an earlier session is still on my mind. Can I tell you how it felt?”
  group
    button “If talking does not help” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, hurt */

snapshots["<cairn-self-check>, a few answers"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Not enough answers to sum up” 3 focused
  You answered only a few questions, so we cannot sum them up.…
  Your one next step
  heading “Tell your therapist” 4
  Your therapist may not know how this feels to you. A good th…
  You marked “Often”: I cancel, move or miss sessions.
  list
    listitem
      Choose a sentence below, or write your own.
    listitem
      Say it early in the session, so that there is time for it.
    listitem
      If speaking is hard, hand over the page below, or send it be…
  heading “What you could say” 4
  “I have canceled or missed sessions. Can we talk about what …
  button “Copy: I have canceled or missed sessions. Can we talk about what makes it hard to come?”
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a few answers */

snapshots["<cairn-self-check>, no answers"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Questions left open” 3 focused
  You left most questions open, or marked none of these signs.…
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, no answers */

snapshots["<cairn-self-check>, a therapist did something wrong"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Your safety comes first” 3 focused
  It is not your fault. A therapist should never do this. You …
  Who licenses therapists where you live? Search online for “w…
  button “Print”
  button “Change this answer”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  button “Start again”
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a therapist did something wrong */

snapshots["<cairn-self-check>, something felt wrong"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “When something felt wrong” 3 focused
  It is not your fault, and you do not have to be sure. You ca…
  Who licenses therapists where you live? Search online for “w…
  button “Change this answer”
  Your one next step
  heading “Talk to someone else first” 4
  You don’t have to work this out alone. You can also stop at …
  You said: Something felt wrong, I’m not sure
  list
    listitem
      If it is safe, write down what happened and when.
    listitem
      Tell someone you trust, or ask the organization named above.
    listitem
      Then decide if you want to talk to your therapist about it.
  heading “What you could say” 4
  “Something here felt wrong to me. Can I tell you about it?”
  button “Copy: Something here felt wrong to me. Can I tell you about it?”
  “I have canceled or missed sessions. Can we talk about what …
  button “Copy: I have canceled or missed sessions. Can we talk about what makes it hard to come?”
  group
    button “More sentences” folded
  heading “What else could help” 4
  group
    button “Ask about another way of working” folded
  group
    button “Let someone else help too” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, something felt wrong */

snapshots["<cairn-self-check>, the question that the first screen leads to"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Question 14 of 14
  heading “Has your therapist done something that felt wrong or unsafe?” 3 focused (Question 14 of 14 For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
  radiogroup “Has your therapist done something that felt wrong or unsafe?” (For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
    For example: sexual comments or touching, threats, telling o…
    radio “No”
    radio “Yes”
    radio “Something felt wrong, I’m not sure”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, the question that the first screen leads to */

snapshots["<cairn-goal-card>, the opening lines"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  Life changes, and goals may change with it. Write down up to…
  For each goal you get one thought to take with you, and a qu…
  For adults who are in therapy, or are thinking about it.
  Under 18? You can still use the questions. Talk to an adult …
  button “Begin”
  We do not send or keep your answers.
  group
    button “Open goals that you saved” folded
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, the opening lines */

snapshots["<cairn-goal-card>, the goals"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals for therapy” 3
  group “Goal 1”
    Goal 1
    textbox “What would you like to work toward?”
    textbox “Why did it matter when you started? You can leave this out.”
    textbox “What is different now, however small? You can leave this out.”
    button “Remove goal 1” disabled
  button “Add another goal”
  If a goal involves hurting yourself or someone else, please …
  button “Next”
  group
    button “Open goals that you saved” folded
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, the goals */

snapshots["<cairn-goal-card>, goals without words"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals for therapy” 3 focused (Write down at least one goal. A few words are enough.)
  Write down at least one goal. A few words are enough.
  group “Goal 1”
    Goal 1
    textbox “What would you like to work toward?” invalid (Write down at least one goal. A few words are enough.)
    textbox “Why did it matter when you started? You can leave this out.”
    textbox “What is different now, however small? You can leave this out.”
    button “Remove goal 1” disabled
  button “Add another goal”
  If a goal involves hurting yourself or someone else, please …
  button “Next”
  group
    button “Open goals that you saved” folded
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, goals without words */

snapshots["<cairn-goal-card>, several goals, and one removed"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  group “Removed: “Sleep through the night”” focused
    Removed: “Sleep through the night”
    button “Bring back”
  heading “Your goals for therapy” 3
  group “Goal 1”
    Goal 1
    textbox “What would you like to work toward?”
    textbox “Why did it matter when you started? You can leave this out.”
    textbox “What is different now, however small? You can leave this out.”
    button “Move up: goal 1” disabled
    button “Move down: goal 1”
    button “Remove goal 1”
  group “Goal 2”
    Goal 2
    textbox “What would you like to work toward?”
    textbox “Why did it matter when you started? You can leave this out.”
    textbox “What is different now, however small? You can leave this out.”
    button “Move up: goal 2”
    button “Move down: goal 2” disabled
    button “Remove goal 2”
  button “Add another goal”
  If a goal involves hurting yourself or someone else, please …
  button “Next”
  group
    button “Open goals that you saved” folded
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, several goals, and one removed */

snapshots["<cairn-goal-card>, a question with an answer"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  Goal 1 of 1“Sleep through the night”
  Question 1 of 6
  heading “Is this goal still clear to you?” 3 (Question 1 of 6 Goal 1 of 1 “Sleep through the night”)
  radiogroup “Is this goal still clear to you?”
    radio “Yes”
    radio “Partly” checked focused
    radio “No”
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a question with an answer */

snapshots["<cairn-goal-card>, a question that needs an answer"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  Goal 1 of 1“Sleep through the night”
  Question 1 of 6
  heading “Is this goal still clear to you?” 3 focused (Choose an answer, or press Skip.)
  radiogroup “Is this goal still clear to you?” invalid (Choose an answer, or press Skip.)
    Choose an answer, or press Skip.
    radio “Yes”
    radio “Partly”
    radio “No”
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a question that needs an answer */

snapshots["<cairn-goal-card>, a mark for a goal"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  Goal 1 of 1“Sleep through the night”
  Question 6 of 6
  heading “How far have you come with this goal?” 3 focused (Question 6 of 6 Goal 1 of 1 “Sleep through the night” You can leave this out.)
  radiogroup “How far have you come with this goal?” (You can leave this out.)
    You can leave this out.
    radio “0 (Not started)”
    radio “1”
    radio “2”
    radio “3”
    radio “4”
    radio “5”
    radio “6”
    radio “7”
    radio “8”
    radio “9”
    radio “10 (Fully there)”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a mark for a goal */

snapshots["<cairn-goal-card>, a goal to keep"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep it
      Nothing you marked is a reason to change this goal. Choose o…
      “What is the next small step, and what could get in the way?…
      button “Copy: What is the next small step, and what could get in the way?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal to keep */

snapshots["<cairn-goal-card>, a goal to make clearer"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Make it clearer
      You said that this goal is not fully clear. Try to say what …
      “How would I notice in daily life that I’m getting there?”
      button “Copy: How would I notice in daily life that I’m getting there?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal to make clearer */

snapshots["<cairn-goal-card>, a goal that is lost"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Life has changed around it
      Your life has changed a lot, and this goal does not feel pos…
      “What does this goal mean to me, and what would I move towar…
      button “Copy: What does this goal mean to me, and what would I move toward now?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal that is lost */

snapshots["<cairn-goal-card>, a goal to let go"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Pause it, or let it go
      You don’t care about this goal anymore, and it does not feel…
      “If we put this goal down, what would I move toward?”
      button “Copy: If we put this goal down, what would I move toward?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal to let go */

snapshots["<cairn-goal-card>, a goal of someone else"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Is this goal yours?
      This may be someone else’s goal. You are allowed to want som…
      If you are afraid of what happens when you don’t do it, tell…
      “What would I want here, if it were only up to me?”
      button “Copy: What would I want here, if it were only up to me?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal of someone else */

snapshots["<cairn-goal-card>, a goal reached"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Nearly there
      You are nearly there, or already there. Take a moment to see…
      “What helped me get here, and how do I keep it?”
      button “Copy: What helped me get here, and how do I keep it?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal reached */

snapshots["<cairn-goal-card>, a goal left open"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Questions left open
      You answered only a few questions about this goal. That is a…
      “What do I want to say about this goal?”
      button “Copy: What do I want to say about this goal?”
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, a goal left open */

snapshots["<cairn-goal-card>, then and now"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep it
      Nothing you marked is a reason to change this goal. Choose o…
      “What is the next small step, and what could get in the way?…
      button “Copy: What is the next small step, and what could get in the way?”
      Then you marked 4, now 6.
      You marked this higher than last time.
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  group
    button “A page to bring to your next session” folded
  group
    button “Keep this for next time” folded
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-goal-card>, then and now */

snapshots["<cairn-format-picker>, the opening lines"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  There is more than one way to do therapy. 11 short questions…
  You get a few places to start, and words to ask for them. Wh…
  Under 18? You can still use the questions. Talk to an adult …
  button “Begin”
  We do not send or keep your answers.
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, the opening lines */

snapshots["<cairn-format-picker>, a question"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  Question 1 of 11
  heading “Are you seeing a therapist now?” 3 (Question 1 of 11)
  radiogroup “Are you seeing a therapist now?”
    radio “Yes”
    radio “No, or not anymore”
    radio “Not sure”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a question */

snapshots["<cairn-format-picker>, a question with an answer"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  Question 1 of 11
  heading “Are you seeing a therapist now?” 3 (Question 1 of 11)
  radiogroup “Are you seeing a therapist now?”
    radio “Yes”
    radio “No, or not anymore”
    radio “Not sure” checked focused
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a question with an answer */

snapshots["<cairn-format-picker>, a question that needs an answer"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  Question 1 of 11
  heading “Are you seeing a therapist now?” 3 focused (Choose an answer, or press Skip.)
  radiogroup “Are you seeing a therapist now?” invalid (Choose an answer, or press Skip.)
    Choose an answer, or press Skip.
    radio “Yes”
    radio “No, or not anymore”
    radio “Not sure”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a question that needs an answer */

snapshots["<cairn-format-picker>, a question with many answers"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  Question 9 of 11
  heading “What could get in the way?” 3 focused (Question 9 of 11)
  group “What could get in the way?”
    checkbox “Getting there or finding the time is hard”
    checkbox “It may cost too much”
    checkbox “Waiting lists are long”
    checkbox “I don’t like being on camera”
    checkbox “Saying things out loud is hard”
    checkbox “My internet is weak”
    checkbox “None of these”
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a question with many answers */

snapshots["<cairn-format-picker>, all questions at once"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Are you seeing a therapist now?” 3
  radiogroup “Are you seeing a therapist now?”
    radio “Yes”
    radio “No, or not anymore”
    radio “Not sure”
  heading “Who should lead the session?” 3
  radiogroup “Who should lead the session?”
    radio “My therapist, with a plan”
    radio “We lead together”
    radio “Me, at my own pace”
    radio “Not sure”
  heading “What would you like to spend most time on?” 3
  radiogroup “What would you like to spend most time on?”
    radio “Now, and what comes next”
    radio “My past, and how it shaped me”
    radio “Some of both”
    radio “Not sure”
  heading “What would help you most?” 3
  radiogroup “What would help you most?”
    radio “Tools I can try this week”
    radio “Understanding why I feel and act the way I do”
    radio “A next step on one problem”
    radio “Staying calmer with hard thoughts and feelings”
    radio “Getting along better with people”
    radio “Doing what matters to me, even on hard days”
    radio “Not sure”
  heading “How would you like to work with feelings?” 3
  radiogroup “How would you like to work with feelings?”
    radio “Go deep into strong feelings”
    radio “A little at a time”
    radio “Keep it practical”
    radio “Not sure”
  heading “What should your therapist be like?” 3
  radiogroup “What should your therapist be like?”
    radio “Mostly gentle”
    radio “A mix”
    radio “Willing to challenge me”
    radio “Not sure”
  heading “How do you feel about tasks between sessions?” 3
  radiogroup “How do you feel about tasks between sessions?”
    radio “I like to practice”
    radio “A little is fine”
    radio “I would rather just talk”
    radio “Not sure”
  heading “Who should be part of it?” 3
  radiogroup “Who should be part of it?”
    radio “Just me and a therapist”
    radio “My partner or family”
    radio “Others who have been through the same”
    radio “I want to start on my own”
    radio “Not sure”
  heading “What could get in the way?” 3
  group “What could get in the way?”
    checkbox “Getting there or finding the time is hard”
    checkbox “It may cost too much”
    checkbox “Waiting lists are long”
    checkbox “I don’t like being on camera”
    checkbox “Saying things out loud is hard”
    checkbox “My internet is weak”
    checkbox “None of these”
  heading “What matters about the place?” 3
  group “What matters about the place?” (We ask about privacy because some ways to meet are not safe when someone listens.)
    We ask about privacy because some ways to meet are not safe …
    checkbox “I have no private space at home”
    checkbox “Someone might listen in or check my phone”
    checkbox “I want a person in the room with me”
    checkbox “It helps me to get out of the house”
    checkbox “I like some distance from the therapist”
    checkbox “None of these”
  heading “Is one of these important to you?” 3
  group “Is one of these important to you?”
    checkbox “Therapy in my language”
    checkbox “Someone who knows my culture, faith or community”
    checkbox “A therapist of a certain gender”
    checkbox “Changes for a disability, or for how my mind works”
    checkbox “None of these”
  button “Show what could help”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, all questions at once */

snapshots["<cairn-format-picker>, a question answered by someone who is watched"] = 
`region “Which kind of therapy could suit you?”
  button “Leave this page now”
  or press Escape 3 times
  heading “Which kind of therapy could suit you?” 2
  Question 10 of 11
  heading “What matters about the place?” 3 (Question 10 of 11 We ask about privacy because some ways to meet are not safe when someone listens.)
  group “What matters about the place?” (We ask about privacy because some ways to meet are not safe when someone listens.)
    We ask about privacy because some ways to meet are not safe …
    checkbox “I have no private space at home”
    checkbox “Someone might listen in or check my phone” checked focused
    checkbox “I want a person in the room with me”
    checkbox “It helps me to get out of the house”
    checkbox “I like some distance from the therapist”
    checkbox “None of these”
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status
    You can now leave this page at once: press Escape 3 times, o…`;
/* end snapshot <cairn-format-picker>, a question answered by someone who is watched */

snapshots["<cairn-format-picker>, places to start"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  Going by your answers, these may be worth asking about. You …
  group
    button “See all options” folded
  heading “Ways of working” 4
  list
    listitem
      heading “Solution-focused therapy” 5
      You picture how you want things to be, notice what already w…
      You said: A next step on one problem
      You said: Now, and what comes next
    listitem
      heading “Cognitive behavioral therapy (CBT)” 5
      You look at how thoughts, feelings and actions affect each o…
      You said: My therapist, with a plan
      You said: Keep it practical
  heading “Ways to meet” 4
  None of your answers points to one of them. These two are co…
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more of how you …
    listitem
      heading “Video” 5
      You talk on a screen. Studies that looked at phone and video…
  For some problems, some therapies are better tested. Ask wha…
  Not sure? You can also ask for a short first conversation.
  group
    button “Questions to ask a therapist” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, places to start */

snapshots["<cairn-format-picker>, places to start where someone is watched"] = 
`region “Which kind of therapy could suit you?”
  button “Leave this page now”
  or press Escape 3 times
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  Going by your answers, these may be worth asking about. You …
  If someone might listen in or look at your phone, use a devi…
  group
    button “See all options” folded
  heading “Ask for a first conversation” 4
  You don’t have to know what suits you. Many therapists offer…
  heading “Ways of working” 4
  group
    button “Cognitive behavioral therapy (CBT)” folded
  group
    button “Psychodynamic therapy” folded
  group
    button “Solution-focused therapy” folded
  group
    button “Mindfulness-based therapy” folded
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more of how you …
      This fits one of your answers.
  For some problems, some therapies are better tested. Ask wha…
  Not sure? You can also ask for a short first conversation.
  group
    button “Questions to ask a therapist” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status
    You can now leave this page at once: press Escape 3 times, o…`;
/* end snapshot <cairn-format-picker>, places to start where someone is watched */

snapshots["<cairn-format-picker>, words for one’s own therapist"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  Going by your answers, these may be worth asking about. You …
  group
    button “See all options” folded
  heading “What you could say” 4
  “Could we spend more time on what is going on now?”
  button “Copy: Could we spend more time on what is going on now?”
  “Could we have a bit more structure, with a plan for each se…
  button “Copy: Could we have a bit more structure, with a plan for each session?”
  heading “Ways of working” 4
  list
    listitem
      heading “Solution-focused therapy” 5
      You picture how you want things to be, notice what already w…
      You said: Now, and what comes next
    listitem
      heading “Cognitive behavioral therapy (CBT)” 5
      You look at how thoughts, feelings and actions affect each o…
      You said: My therapist, with a plan
  heading “Ways to meet” 4
  None of your answers points to one of them. These two are co…
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more of how you …
    listitem
      heading “Video” 5
      You talk on a screen. Studies that looked at phone and video…
  For some problems, some therapies are better tested. Ask wha…
  group
    button “Questions to ask a therapist” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, words for one’s own therapist */

snapshots["<cairn-format-picker>, a first conversation"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  Going by your answers, these may be worth asking about. You …
  group
    button “See all options” folded
  heading “Ask for a first conversation” 4
  You don’t have to know what suits you. Many therapists offer…
  heading “Ways of working” 4
  group
    button “Cognitive behavioral therapy (CBT)” folded
  group
    button “Psychodynamic therapy” folded
  group
    button “Solution-focused therapy” folded
  group
    button “Mindfulness-based therapy” folded
  heading “Ways to meet” 4
  None of your answers points to one of them. These two are co…
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more of how you …
    listitem
      heading “Video” 5
      You talk on a screen. Studies that looked at phone and video…
  For some problems, some therapies are better tested. Ask wha…
  Not sure? You can also ask for a short first conversation.
  group
    button “Questions to ask a therapist” folded
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a first conversation */

snapshots["<cairn-session-prep>, the opening lines"] = 
`region “Before my next session”
  heading “Before my next session” 2
  Take a few minutes the evening before. It can make the next …
  Each question is about one line, and you can leave out any o…
  button “Begin”
  button “Print a blank week”
  We do not send or keep your answers.
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, the opening lines */

snapshots["<cairn-session-prep>, a line to write"] = 
`region “Before my next session”
  heading “Before my next session” 2
  Question 1 of 6
  A few words are enough.
  heading “What has stayed with you since last time?” 3 (A few words are enough. Question 1 of 6 You can leave this out.)
  You can leave this out.
  textbox “What has stayed with you since last time?” (You can leave this out.)
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, a line to write */

snapshots["<cairn-session-prep>, a line that is written"] = 
`region “Before my next session”
  heading “Before my next session” 2
  Question 1 of 6
  A few words are enough.
  heading “What has stayed with you since last time?” 3 (A few words are enough. Question 1 of 6 You can leave this out.)
  You can leave this out.
  textbox “What has stayed with you since last time?” = My sister’s call (You can leave this out.)
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, a line that is written */

snapshots["<cairn-session-prep>, which line comes first"] = 
`region “Before my next session”
  heading “Before my next session” 2
  Question 6 of 6
  heading “Of all this, what do you want to talk about first?” 3 focused (Question 6 of 6 You can leave this out.)
  radiogroup “Of all this, what do you want to talk about first?” (You can leave this out.)
    You can leave this out.
    radio “My sister’s call”
    radio “I went for a walk”
    radio “I was angry with you”
    radio “Tired”
    radio “The slow start”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, which line comes first */

snapshots["<cairn-session-prep>, all lines at once"] = 
`region “Before my next session”
  heading “Before my next session” 2
  A few words are enough.
  heading “What has stayed with you since last time?” 3 (A few words are enough. You can leave this out.)
  You can leave this out.
  textbox “What has stayed with you since last time?” (You can leave this out.)
  heading “What did you try, and how did it go?” 3
  Small things count, and so does what did not work. You can l…
  textbox “What did you try, and how did it go?” (Small things count, and so does what did not work. You can leave this out.)
  heading “What did you nearly say, and then did not?” 3
  It can be one word. You can leave it off your page later. Yo…
  textbox “What did you nearly say, and then did not?” (It can be one word. You can leave it off your page later. You can leave this out.)
  heading “What is one word for how you come in?” 3
  You can leave this out.
  textbox “What is one word for how you come in?” (You can leave this out.)
  heading “What helped last time, and should stay?” 3
  You can leave this out.
  textbox “What helped last time, and should stay?” (You can leave this out.)
  button “Show what could help”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, all lines at once */

snapshots["<cairn-session-prep>, a sentence to begin with"] = 
`region “Before my next session”
  heading “Before my next session” 2
  heading “Ready for your next session” 3 focused
  You can say it in these words, or in your own. You can also …
  “I tried something since last time: “I went for a walk”. Can…
  button “Copy: I tried something since last time: “I went for a walk”. Can we start there?”
  “There is something I did not say last time. I would like to…
  button “Copy: There is something I did not say last time. I would like to try, slowly.”
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  group
    button “Remind me before the next session” folded
  button “Print a blank week”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, a sentence to begin with */

snapshots["<cairn-session-prep>, something held back comes first"] = 
`region “Before my next session”
  heading “Before my next session” 2
  heading “Ready for your next session” 3 focused
  You can say it in these words, or in your own. You can also …
  “There is something I nearly said last time: “I was angry wi…
  button “Copy: There is something I nearly said last time: “I was angry with you”. Can we start there, and go slowly?”
  “There is something I did not say last time. I would like to…
  button “Copy: There is something I did not say last time. I would like to try, slowly.”
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  group
    button “Remind me before the next session” folded
  button “Print a blank week”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, something held back comes first */

snapshots["<cairn-session-prep>, nothing comes first"] = 
`region “Before my next session”
  heading “Before my next session” 2
  heading “Ready for your next session” 3 focused
  You can say it in these words, or in your own. You can also …
  “I wrote some things down. Can we look at them together and …
  button “Copy: I wrote some things down. Can we look at them together and choose one?”
  “There is something I did not say last time. I would like to…
  button “Copy: There is something I did not say last time. I would like to try, slowly.”
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  group
    button “Remind me before the next session” folded
  button “Print a blank week”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, nothing comes first */

snapshots["<cairn-session-prep>, one line alone"] = 
`region “Before my next session”
  heading “Before my next session” 2
  heading “Ready for your next session” 3 focused
  You can say it in these words, or in your own. You can also …
  “Something has stayed with me since last time: “My sister’s …
  button “Copy: Something has stayed with me since last time: “My sister’s call”. Can we start there?”
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  group
    button “Remind me before the next session” folded
  button “Print a blank week”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, one line alone */

snapshots["<cairn-session-prep>, no line at all"] = 
`region “Before my next session”
  heading “Before my next session” 2
  heading “Nothing written, and that is fine” 3 focused
  You can tell your therapist just that. Or go back and write …
  group
    button “Your answers” folded
  group
    button “Remind me before the next session” folded
  button “Print a blank week”
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-session-prep>, no line at all */

snapshots["<cairn-switch-guide>, the opening lines"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  You can stay with your therapist, change something, or leave…
  It does not tell you which one to take. You can skip any que…
  Under 18? You can still use the sentences. Talk to an adult …
  button “Begin”
  button “Has your therapist done something that felt wrong?”
  We do not send or keep your answers.
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, the opening lines */

snapshots["<cairn-switch-guide>, a question"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  Question 1 of 7
  heading “What is missing for you in therapy?” 3 (Question 1 of 7 Choose as many as you like. You can leave this out.)
  group “What is missing for you in therapy?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “I don’t feel understood”
    checkbox “The way of working does not fit me”
    checkbox “I don’t know where we are going”
    checkbox “I don’t quite trust my therapist”
    checkbox “Time or cost or language gets in the way”
    checkbox “Nothing is missing and I may be done”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, a question */

snapshots["<cairn-switch-guide>, a question with an answer"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  Question 1 of 7
  heading “What is missing for you in therapy?” 3 (Question 1 of 7 Choose as many as you like. You can leave this out.)
  group “What is missing for you in therapy?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “I don’t feel understood” checked focused
    checkbox “The way of working does not fit me”
    checkbox “I don’t know where we are going”
    checkbox “I don’t quite trust my therapist”
    checkbox “Time or cost or language gets in the way”
    checkbox “Nothing is missing and I may be done”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, a question with an answer */

snapshots["<cairn-switch-guide>, a question for one’s own words"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  Question 6 of 7
  heading “What would you need to see to stay?” 3 focused (Question 6 of 7 One thing that you would notice. For example: we agree on a goal and come back to it. You can leave this out.)
  One thing that you would notice. For example: we agree on a …
  textbox “What would you need to see to stay?” (One thing that you would notice. For example: we agree on a goal and come back to it. You can leave this out.)
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, a question for one’s own words */

snapshots["<cairn-switch-guide>, words of one’s own"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  Question 6 of 7
  heading “What would you need to see to stay?” 3 (Question 6 of 7 One thing that you would notice. For example: we agree on a goal and come back to it. You can leave this out.)
  One thing that you would notice. For example: we agree on a …
  textbox “What would you need to see to stay?” = We agree on one goal (One thing that you would notice. For example: we agree on a goal and come back to it. You can leave this out.)
  button “Back”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, words of one’s own */

snapshots["<cairn-switch-guide>, all questions at once"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “What is missing for you in therapy?” 3 (Choose as many as you like. You can leave this out.)
  group “What is missing for you in therapy?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “I don’t feel understood”
    checkbox “The way of working does not fit me”
    checkbox “I don’t know where we are going”
    checkbox “I don’t quite trust my therapist”
    checkbox “Time or cost or language gets in the way”
    checkbox “Nothing is missing and I may be done”
  heading “Has your therapist done something that felt wrong or unsafe?” 3
  radiogroup “Has your therapist done something that felt wrong or unsafe?” (For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
    For example: sexual comments or touching, threats, telling o…
    radio “No”
    radio “Yes”
    radio “Something felt wrong, I’m not sure”
  heading “What have you tried so far?” 3
  group “What have you tried so far?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “I told my therapist”
    checkbox “We agreed on a change”
    checkbox “I gave the change some sessions”
    checkbox “I asked another therapist for their view”
    checkbox “Nothing yet”
  heading “What works, and would be lost if you left?” 3
  group “What works, and would be lost if you left?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “Someone listens to me”
    checkbox “A fixed time that is mine”
    checkbox “I trust my therapist”
    checkbox “I see some things in a new way”
    checkbox “Things I can try at home”
    checkbox “They know my story”
    checkbox “Nothing works right now”
  heading “What makes it hard to leave?” 3
  group “What makes it hard to leave?” (Choose as many as you like. You can leave this out.)
    Choose as many as you like. You can leave this out.
    checkbox “A long wait for someone new”
    checkbox “What someone new would cost”
    checkbox “Having to start over”
    checkbox “Being without help for a while”
    checkbox “I don’t want to hurt my therapist”
    checkbox “Telling my therapist in person”
    checkbox “It is not only my decision”
    checkbox “Nothing makes it hard”
  heading “What would you need to see to stay?” 3
  One thing that you would notice. For example: we agree on a …
  textbox “What would you need to see to stay?” (One thing that you would notice. For example: we agree on a goal and come back to it. You can leave this out.)
  heading “By when would you want to see it?” 3
  radiogroup “By when would you want to see it?” (You can leave this out.)
    You can leave this out.
    radio “In 2 sessions”
    radio “In 4 sessions”
    radio “In 6 sessions”
    radio “I don’t want to wait”
    radio “I don’t know yet”
  button “Show what could help”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, all questions at once */

snapshots["<cairn-switch-guide>, five ways, with words of one’s own"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “Five ways to go on” 3 focused
  None of them is right for everyone, and their order means no…
  What you need to see to stay
  “We agree on one goal”
  In 4 sessions
  heading “Say it and set a date” 4
  You tell your therapist what is missing. You agree on a day …
  You have tried this.
  Against it, you said: I don’t feel understood, I don’t quite…
  group
    button “Say it and set a date: Good, hard, first step, words” folded
  heading “Change something” 4
  You stay and change one thing: the pace, the way of working,…
  Not tried yet.
  Against it, you said: I don’t quite trust my therapist, Tell…
  group
    button “Change something: Good, hard, first step, words” folded
  heading “Get a second view” 4
  You talk once with another therapist. You can tell your own …
  Not tried yet.
  group
    button “Get a second view: Good, hard, first step, words” folded
  heading “End with a last session” 4
  You tell your therapist that you will stop, and you meet one…
  Against it, you said: Someone listens to me, They know my st…
  group
    button “End with a last session: Good, hard, first step, words” folded
  heading “Stop by message” 4
  You write that you will stop, and you don’t go back. You don…
  Against it, you said: Someone listens to me, They know my st…
  group
    button “Stop by message: Good, hard, first step, words” folded
  group
    button “All five side by side” folded
  heading “What you could say” 4
  “To stay, I need to see this: We agree on one goal. Can we t…
  button “Copy: To stay, I need to see this: We agree on one goal. Can we talk about it?”
  “I don’t always feel understood here. Can I tell you what I …
  button “Copy: I don’t always feel understood here. Can I tell you what I mean?”
  group
    button “More sentences” folded
  group
    button “A day to look again” folded
  group
    button “What to tell the next therapist” folded
  If you leave: think of someone to call when things get hard.…
  No study has compared these five ways. Who wrote this, from …
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, five ways, with words of one’s own */

snapshots["<cairn-switch-guide>, five ways, and no answer"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “Five ways to go on” 3 focused
  None of them is right for everyone, and their order means no…
  heading “Say it and set a date” 4
  You tell your therapist what is missing. You agree on a day …
  group
    button “Say it and set a date: Good, hard, first step, words” folded
  heading “Change something” 4
  You stay and change one thing: the pace, the way of working,…
  group
    button “Change something: Good, hard, first step, words” folded
  heading “Get a second view” 4
  You talk once with another therapist. You can tell your own …
  group
    button “Get a second view: Good, hard, first step, words” folded
  heading “End with a last session” 4
  You tell your therapist that you will stop, and you meet one…
  group
    button “End with a last session: Good, hard, first step, words” folded
  heading “Stop by message” 4
  You write that you will stop, and you don’t go back. You don…
  group
    button “Stop by message: Good, hard, first step, words” folded
  group
    button “All five side by side” folded
  group
    button “A day to look again” folded
  group
    button “What to tell the next therapist” folded
  If you leave: think of someone to call when things get hard.…
  No study has compared these five ways. Who wrote this, from …
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, five ways, and no answer */

snapshots["<cairn-switch-guide>, five ways, and nothing tried yet"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “Five ways to go on” 3 focused
  None of them is right for everyone, and their order means no…
  heading “Say it and set a date” 4
  You tell your therapist what is missing. You agree on a day …
  Not tried yet.
  Against it, you said: I don’t want to wait
  group
    button “Say it and set a date: Good, hard, first step, words” folded
  heading “Change something” 4
  You stay and change one thing: the pace, the way of working,…
  Not tried yet.
  Against it, you said: I don’t want to wait
  group
    button “Change something: Good, hard, first step, words” folded
  heading “Get a second view” 4
  You talk once with another therapist. You can tell your own …
  Not tried yet.
  Against it, you said: I don’t want to wait
  group
    button “Get a second view: Good, hard, first step, words” folded
  heading “End with a last session” 4
  You tell your therapist that you will stop, and you meet one…
  group
    button “End with a last session: Good, hard, first step, words” folded
  heading “Stop by message” 4
  You write that you will stop, and you don’t go back. You don…
  group
    button “Stop by message: Good, hard, first step, words” folded
  group
    button “All five side by side” folded
  group
    button “A day to look again” folded
  group
    button “What to tell the next therapist” folded
  If you leave: think of someone to call when things get hard.…
  No study has compared these five ways. Who wrote this, from …
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, five ways, and nothing tried yet */

snapshots["<cairn-switch-guide>, five ways, where something felt wrong"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “Five ways to go on” 3 focused
  None of them is right for everyone, and their order means no…
  heading “When something felt wrong” 4
  It is not your fault, and you do not have to be sure. You ca…
  Who licenses therapists where you live? Search online for “w…
  button “Change this answer”
  heading “Say it and set a date” 4
  You tell your therapist what is missing. You agree on a day …
  Against it, you said: I don’t quite trust my therapist, Some…
  group
    button “Say it and set a date: Good, hard, first step, words” folded
  heading “Change something” 4
  You stay and change one thing: the pace, the way of working,…
  Against it, you said: I don’t quite trust my therapist, Some…
  group
    button “Change something: Good, hard, first step, words” folded
  heading “Get a second view” 4
  You talk once with another therapist. You can tell your own …
  group
    button “Get a second view: Good, hard, first step, words” folded
  heading “End with a last session” 4
  You tell your therapist that you will stop, and you meet one…
  Against it, you said: Something felt wrong, I’m not sure
  group
    button “End with a last session: Good, hard, first step, words” folded
  heading “Stop by message” 4
  You write that you will stop, and you don’t go back. You don…
  group
    button “Stop by message: Good, hard, first step, words” folded
  group
    button “All five side by side” folded
  heading “What you could say” 4
  “I find it hard to trust this right now. Can we talk about w…
  button “Copy: I find it hard to trust this right now. Can we talk about what would help?”
  group
    button “A day to look again” folded
  group
    button “What to tell the next therapist” folded
  If you leave: think of someone to call when things get hard.…
  No study has compared these five ways. Who wrote this, from …
  group
    button “Your answers” folded
  group
    button “A page to bring to your next session” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, five ways, where something felt wrong */

snapshots["<cairn-switch-guide>, a therapist did something wrong"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “Your safety comes first” 3 focused
  It is not your fault. A therapist should never do this. You …
  Who licenses therapists where you live? Search online for “w…
  button “Print”
  button “Change this answer”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  button “Start again”
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, a therapist did something wrong */

snapshots["<cairn-switch-guide>, the question that the first screen leads to"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  Question 2 of 7
  heading “Has your therapist done something that felt wrong or unsafe?” 3 focused (Question 2 of 7 For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
  radiogroup “Has your therapist done something that felt wrong or unsafe?” (For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit. You can leave this out.)
    For example: sexual comments or touching, threats, telling o…
    radio “No”
    radio “Yes”
    radio “Something felt wrong, I’m not sure”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, the question that the first screen leads to */

snapshots["<cairn-switch-guide>, nothing but the answer to it"] = 
`region “Stay, change or go?”
  heading “Stay, change or go?” 2
  heading “The other questions” 3 focused
  You can go through the other questions now, or stop here.
  button “Go through the questions”
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-switch-guide>, nothing but the answer to it */

snapshots["<cairn-self-check>, something in the way, unfolded"] = 
`region “Feeling stuck in therapy?”
  button “Leave this page now”
  or press Escape 3 times
  heading “Feeling stuck in therapy?” 2
  heading “Something in the way” 3 focused
  What you marked can make therapy harder. That is common, and…
  Most of what you marked is about:
  list
    listitem
      What happens between you and your therapist
    listitem
      What makes it hard to come or to talk
  You can talk, change something, or stop.
  Your one next step
  heading “Go back to what hurt” 4
  Therapy tends to go better when people can talk about a mome…
  You marked “Sometimes”: Something my therapist said or did h…
  list
    listitem
      Write down what was said or done, and how it felt.
    listitem
      Say it early in the session, or send it beforehand.
    listitem
      Notice how your therapist responds. Do they listen, and take…
  heading “What you could say” 4
  “Something from an earlier session is still on my mind. Can …
  button “Copy: Something from an earlier session is still on my mind. Can I tell you how it felt?”
  “After sessions I can feel frustrated or numb. Could we slow…
  button “Copy: After sessions I can feel frustrated or numb. Could we slow down and talk about that?”
  group
    button “More sentences” open
    “I’ve felt distant in here lately. Can we talk about how we …
    button “Copy: I’ve felt distant in here lately. Can we talk about how we work together?”
    “It’s hard for me to say how therapy is going. Could you ask…
    button “Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?”
    “I have canceled or missed sessions. Can we talk about what …
    button “Copy: I have canceled or missed sessions. Can we talk about what makes it hard to come?”
    “There’s something I keep avoiding. I’m not ready to go into…
    button “Copy: There’s something I keep avoiding. I’m not ready to go into it, but I want you to know it’s there.”
    “I’m not sure this way of working suits me. Can you tell me …
    button “Copy: I’m not sure this way of working suits me. Can you tell me why we work this way, and what else we could try?”
    “Life is very full right now. Could we take on less for now,…
    button “Copy: Life is very full right now. Could we take on less for now, or work on the stress itself?”
    “I’m here, but my mind is somewhere else. Can we start with …
    button “Copy: I’m here, but my mind is somewhere else. Can we start with what’s on my mind?”
    “I want to know what we are working toward. Can we look at m…
    button “Copy: I want to know what we are working toward. Can we look at my goals again?”
  heading “What else could help” 4
  group
    button “Go at your own pace” open
    You decide what you talk about, and when. Feeling stuck does…
    You marked “Sometimes”: I leave sessions feeling frustrated …
  group
    button “Ask about another way of working” open
    You could have more structure or less, or meet by video. Tha…
    You marked “Sometimes”: I don’t feel connected or involved i…
    list
      listitem
        Say what does not suit you, and what you want more of.
      listitem
        Ask what else your therapist could offer.
      listitem
        Try one change for a few sessions. Then decide.
  group
    button “Write a few lines between sessions” open
    What was on your mind? What was hard to say? You don’t have …
    You marked “Sometimes”: I don’t tell my therapist how I feel…
  group
    button “If talking does not help” open
    If nothing changes, a new therapist may be right for you. Yo…
    You marked “Sometimes”: I have doubts about how my therapist…
  group
    button “Your answers” open
    I cancel, move or miss sessions.
    Sometimes
    button “Change: I cancel, move or miss sessions.”
    I leave sessions feeling frustrated or numb.
    Sometimes
    button “Change: I leave sessions feeling frustrated or numb.”
    Something my therapist said or did hurt or annoyed me, and i…
    Sometimes
    button “Change: Something my therapist said or did hurt or annoyed me, and it still bothers me.”
    I avoid some topics, or keep telling the same stories.
    Sometimes
    button “Change: I avoid some topics, or keep telling the same stories.”
    I have doubts about how my therapist works, or if they can h…
    Sometimes
    button “Change: I have doubts about how my therapist works, or if they can help me.”
    I don’t feel connected or involved in sessions.
    Sometimes
    button “Change: I don’t feel connected or involved in sessions.”
    The rest of my life leaves me too little energy for therapy.
    Sometimes
    button “Change: The rest of my life leaves me too little energy for therapy.”
    In sessions I am there, but my mind is somewhere else.
    Sometimes
    button “Change: In sessions I am there, but my mind is somewhere else.”
    I don’t tell my therapist how I feel about therapy.
    Sometimes
    button “Change: I don’t tell my therapist how I feel about therapy.”
    I’m not sure what we are working toward.
    Sometimes
    button “Change: I’m not sure what we are working toward.”
    How long have you been seeing this therapist?
    No answer
    button “Change: How long have you been seeing this therapist?”
    Have you told your therapist that you feel stuck?
    No answer
    button “Change: Have you told your therapist that you feel stuck?”
    What helps in therapy, and should stay?
    No answer
    button “Change: What helps in therapy, and should stay?”
    Has your therapist done something that felt wrong or unsafe?
    No answer
    button “Change: Has your therapist done something that felt wrong or unsafe?”
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, in your brows…
    radiogroup “What do you want to talk about first?”
      What do you want to talk about first?
      radio “Sometimes: Something my therapist said or did hurt or annoyed me, and it still bothers me.” checked
      radio “Sometimes: I leave sessions feeling frustrated or numb.”
      radio “Sometimes: I don’t feel connected or involved in sessions.”
      radio “Sometimes: I don’t tell my therapist how I feel about therapy.”
      radio “Sometimes: I cancel, move or miss sessions.”
      radio “Sometimes: I avoid some topics, or keep telling the same stories.”
    group “What I marked”
      What I marked
      checkbox “Sometimes: Something my therapist said or did hurt or annoyed me, and it still bothers me.” checked
      button “Edit: Sometimes: Something my therapist said or did hurt or annoyed me, and it still bothers me.”
      checkbox “Sometimes: I leave sessions feeling frustrated or numb.” checked
      button “Edit: Sometimes: I leave sessions feeling frustrated or numb.”
      checkbox “Sometimes: I don’t feel connected or involved in sessions.” checked
      button “Edit: Sometimes: I don’t feel connected or involved in sessions.”
      checkbox “Sometimes: I don’t tell my therapist how I feel about therapy.” checked
      button “Edit: Sometimes: I don’t tell my therapist how I feel about therapy.”
      checkbox “Sometimes: I cancel, move or miss sessions.” checked
      button “Edit: Sometimes: I cancel, move or miss sessions.”
      checkbox “Sometimes: I avoid some topics, or keep telling the same stories.” checked
      button “Edit: Sometimes: I avoid some topics, or keep telling the same stories.”
      checkbox “Sometimes: I have doubts about how my therapist works, or if they can help me.”
      button “Edit: Sometimes: I have doubts about how my therapist works, or if they can help me.”
      checkbox “Sometimes: The rest of my life leaves me too little energy for therapy.”
      button “Edit: Sometimes: The rest of my life leaves me too little energy for therapy.”
      checkbox “Sometimes: In sessions I am there, but my mind is somewhere else.”
      button “Edit: Sometimes: In sessions I am there, but my mind is somewhere else.”
      checkbox “Sometimes: I’m not sure what we are working toward.”
      button “Edit: Sometimes: I’m not sure what we are working toward.”
    group “What I would like”
      What I would like
      checkbox “I would like to go back to something that hurt or annoyed me.” checked
      button “Edit: I would like to go back to something that hurt or annoyed me.”
      checkbox “I would like to go at my own pace.”
      button “Edit: I would like to go at my own pace.”
      checkbox “I would like to try another way of working.”
      button “Edit: I would like to try another way of working.”
    textbox “Something else you want to say”
    heading “For my next session” 4
    heading “What I want to talk about first” 5
    list
      listitem
        Sometimes: Something my therapist said or did hurt or annoye…
      listitem
        Something from an earlier session is still on my mind. Can I…
    heading “What I marked” 5
    list
      listitem
        Sometimes: I leave sessions feeling frustrated or numb.
      listitem
        Sometimes: I don’t feel connected or involved in sessions.
      listitem
        Sometimes: I don’t tell my therapist how I feel about therap…
      listitem
        Sometimes: I cancel, move or miss sessions.
      listitem
        Sometimes: I avoid some topics, or keep telling the same sto…
    heading “What I would like” 5
    list
      listitem
        I would like to go back to something that hurt or annoyed me…
    Made on (today) with Cairn, content of November 30, 2026. A …
    button “Print”
    button “Copy”
    button “Download”
  button “Start again”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The Cairn authors wrote the questions and decided how answer…
    Some of that research:
    list
      listitem
        link “Flückiger et al. 2018: the alliance in adult psychotherapy”
      listitem
        link “Eubanks, Muran and Safran: repairing alliance ruptures”
      listitem
        link “Blanchard and Farber 2016: what clients do not tell their therapist”
      listitem
        link “de Jong et al. 2021: progress feedback”
      listitem
        link “Swift et al. 2018: client preferences”
      listitem
        link “Westmacott et al. 2010: how clients and therapists see the end of therapy”
      listitem
        link “Swift and Greenberg 2012: leaving therapy early”
      listitem
        link “Guided and self-guided internet therapy for depression: 39 studies”
    Last updated on November 30, 2026. We plan to look at it aga…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-self-check>, something in the way, unfolded */

snapshots["<cairn-goal-card>, then and now, unfolded"] = 
`region “Do your goals still fit?”
  button “Leave this page now”
  or press Escape 3 times
  heading “Do your goals still fit?” 2
  heading “Your goals, a second look” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep it
      Nothing you marked is a reason to change this goal. Choose o…
      “What is the next small step, and what could get in the way?…
      button “Copy: What is the next small step, and what could get in the way?”
      Then you marked 4, now 6.
      You marked this higher than last time.
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  status
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, in your brows…
    group “My goals”
      My goals
      checkbox ““Sleep through the night” – Nothing that I marked is a reason to change it. – Then you marked 4, now 6.” checked
      button “Edit: “Sleep through the night” – Nothing that I marked is a reason to change it. – Then you marked 4, now 6.”
    group “What I would like to ask”
      What I would like to ask
      checkbox “What is the next small step, and what could get in the way?” checked
      button “Edit: What is the next small step, and what could get in the way?”
    textbox “Something else you want to say”
    heading “For my next session” 4
    heading “What I want to talk about first” 5
    list
      listitem
        “Sleep through the night” – Nothing that I marked is a reaso…
      listitem
        What is the next small step, and what could get in the way?
    Made on (today) with Cairn, content of November 30, 2026. A …
    button “Print”
    button “Copy”
    button “Download”
  group
    button “Keep this for next time” open
    Save your goals as a file. Open it here next time, and compa…
    button “Save as a file”
    A calendar entry reminds you in 6 weeks. It does not say wha…
    button “Remind me”
    Anyone who uses this browser, and this website, can read wha…
    button “Keep on this device”
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The Cairn authors wrote the questions and decided how answer…
    Some of that research:
    list
      listitem
        link “Flückiger et al. 2018: the alliance in adult psychotherapy”
      listitem
        link “Eubanks, Muran and Safran: repairing alliance ruptures”
      listitem
        link “Blanchard and Farber 2016: what clients do not tell their therapist”
      listitem
        link “de Jong et al. 2021: progress feedback”
      listitem
        link “Swift et al. 2018: client preferences”
      listitem
        link “Westmacott et al. 2010: how clients and therapists see the end of therapy”
      listitem
        link “Swift and Greenberg 2012: leaving therapy early”
      listitem
        link “Guided and self-guided internet therapy for depression: 39 studies”
    Last updated on November 30, 2026. We plan to look at it aga…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-goal-card>, then and now, unfolded */

snapshots["<cairn-format-picker>, places to start where someone is watched, unfolded"] = 
`region “Which kind of therapy could suit you?”
  button “Leave this page now”
  or press Escape 3 times
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  Going by your answers, these may be worth asking about. You …
  If someone might listen in or look at your phone, use a devi…
  group
    button “See all options” open
    heading “Cognitive behavioral therapy (CBT)” 4
    What you do
    You look at how thoughts, feelings and actions affect each o…
    May suit you if
    You like structure, tools and practice.
    May not suit you if
    You want to talk freely, or tasks feel like homework.
    Time and cost
    Regular sessions with a plan, and tasks between them.
    heading “Psychodynamic therapy” 4
    What you do
    You look at feelings and patterns, often from earlier life. …
    May suit you if
    You want to understand why, and to lead more.
    May not suit you if
    You want quick tools. It can bring up strong feelings.
    Time and cost
    No fixed plan. It often takes longer.
    heading “Solution-focused therapy” 4
    What you do
    You picture how you want things to be, notice what already w…
    May suit you if
    You have one problem and want a next step.
    May not suit you if
    You want to go deep, or talk about causes.
    Time and cost
    Often only a few sessions.
    heading “Mindfulness-based therapy” 4
    What you do
    You learn to notice thoughts, feelings and body signals with…
    May suit you if
    You want to be calmer with hard thoughts.
    May not suit you if
    Daily practice is too much. If practice makes you feel worse…
    Time and cost
    Often a course, in a group. It takes regular time.
    heading “Acceptance and commitment therapy (ACT)” 4
    What you do
    You make room for hard thoughts and feelings while you act o…
    May suit you if
    Fighting your feelings has not helped.
    May not suit you if
    You want to look at the past for longer.
    Time and cost
    You talk, and do short exercises.
    heading “Person-centered therapy” 4
    What you do
    You set the pace and the topics. Your therapist listens clos…
    May suit you if
    You want to be heard, and to lead.
    May not suit you if
    You want tools or a clear plan.
    Time and cost
    Few tasks. You decide together how long.
    heading “Interpersonal therapy (IPT)” 4
    What you do
    You look at how your mood is linked to people and life chang…
    May suit you if
    Your trouble has to do with people.
    May not suit you if
    You want to work on something else. Not everyone offers it.
    Time and cost
    A set number of sessions with a clear focus.
    heading “Couple or family therapy” 4
    What you do
    You meet with people who matter to you, and look at how you …
    May suit you if
    The problem is between you.
    May not suit you if
    Someone there hurts or controls you. Ask for your own sessio…
    Time and cost
    Everyone has to find the time.
    heading “In person” 4
    What you do
    You share a room, so your therapist can see more of how you …
    May suit you if
    Home is not private, or things feel very hard.
    May not suit you if
    You cannot easily get there.
    Time and cost
    It takes travel time and may cost more.
    heading “Video” 4
    What you do
    You talk on a screen. Studies that looked at phone and video…
    May suit you if
    Travel is hard, and you have a private place.
    May not suit you if
    You can be overheard, or the connection is poor.
    Time and cost
    No travel. Plan what to do if the call drops or you feel uns…
    heading “Phone” 4
    What you do
    You only hear each other. Studies that looked at phone and v…
    May suit you if
    You don’t want a camera, and have a private place.
    May not suit you if
    You can be overheard. Your therapist cannot see your face.
    Time and cost
    No travel, and only a phone.
    heading “Text or chat” 4
    What you do
    You write instead of talking. You have time to find words, a…
    May suit you if
    Saying things out loud is hard.
    May not suit you if
    You want a quick answer. Tone is easy to misread.
    Time and cost
    No travel. Ask who can read it and how it is stored.
    heading “Group” 4
    What you do
    A therapist works with several people. In studies of the sam…
    May suit you if
    You want to hear how others cope.
    May not suit you if
    You want the time for yourself.
    Time and cost
    Often cheaper, at fixed times.
    heading “With partner or family” 4
    What you do
    People close to you join some or all sessions.
    May suit you if
    The problem is between you, and everyone feels safe.
    May not suit you if
    Someone hurts or controls you. Ask for a session alone first…
    Time and cost
    Everyone has to find the time.
    heading “Self-guided” 4
    What you do
    You use a book, course or app on your own, sometimes with sh…
    May suit you if
    You want to start now. People who feel very low get more out…
    May not suit you if
    You want someone to talk to.
    Time and cost
    Low cost. Check who made it and what it does with your data.
  heading “Ask for a first conversation” 4
  You don’t have to know what suits you. Many therapists offer…
  heading “Ways of working” 4
  group
    button “Cognitive behavioral therapy (CBT)” open
    You look at how thoughts, feelings and actions affect each o…
  group
    button “Psychodynamic therapy” open
    You look at feelings and patterns, often from earlier life. …
  group
    button “Solution-focused therapy” open
    You picture how you want things to be, notice what already w…
  group
    button “Mindfulness-based therapy” open
    You learn to notice thoughts, feelings and body signals with…
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more of how you …
      This fits one of your answers.
  For some problems, some therapies are better tested. Ask wha…
  Not sure? You can also ask for a short first conversation.
  group
    button “Questions to ask a therapist” open
    list
      listitem
        What works best for my problem, and how well has it been tes…
      listitem
        Why do you think this would suit me, and what else could I t…
      listitem
        How will we set goals and see if it is helping?
      listitem
        What do you do if it is not helping?
      listitem
        Are you licensed here, and who can I contact if I have a com…
      listitem
        Have you worked with people in my situation?
      listitem
        What would a session look like, and how long does therapy us…
      listitem
        What happens if I am in crisis between sessions?
      listitem
        What does it cost, and what if I have to cancel?
      listitem
        Who sees my notes and messages, and where are they kept?
      listitem
        Can we switch between in person, video and phone?
      listitem
        Can we work in my language, or with an interpreter?
  group
    button “Your answers” open
    Are you seeing a therapist now?
    No answer
    button “Change: Are you seeing a therapist now?”
    Who should lead the session?
    No answer
    button “Change: Who should lead the session?”
    What would you like to spend most time on?
    No answer
    button “Change: What would you like to spend most time on?”
    What would help you most?
    No answer
    button “Change: What would help you most?”
    How would you like to work with feelings?
    No answer
    button “Change: How would you like to work with feelings?”
    What should your therapist be like?
    No answer
    button “Change: What should your therapist be like?”
    How do you feel about tasks between sessions?
    No answer
    button “Change: How do you feel about tasks between sessions?”
    Who should be part of it?
    No answer
    button “Change: Who should be part of it?”
    What could get in the way?
    No answer
    button “Change: What could get in the way?”
    What matters about the place?
    Someone might listen in or check my phone
    button “Change: What matters about the place?”
    Is one of these important to you?
    No answer
    button “Change: Is one of these important to you?”
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, in your brows…
    group “What I want to ask about”
      What I want to ask about
      checkbox “In person” checked
      button “Edit: In person”
    group “Questions I want to ask”
      Questions I want to ask
      checkbox “What works best for my problem, and how well has it been tested?” checked
      button “Edit: What works best for my problem, and how well has it been tested?”
      checkbox “Why do you think this would suit me, and what else could I try?” checked
      button “Edit: Why do you think this would suit me, and what else could I try?”
      checkbox “How will we set goals and see if it is helping?” checked
      button “Edit: How will we set goals and see if it is helping?”
      checkbox “What do you do if it is not helping?” checked
      button “Edit: What do you do if it is not helping?”
      checkbox “Are you licensed here, and who can I contact if I have a complaint?”
      button “Edit: Are you licensed here, and who can I contact if I have a complaint?”
      checkbox “Have you worked with people in my situation?”
      button “Edit: Have you worked with people in my situation?”
      checkbox “What would a session look like, and how long does therapy usually take?”
      button “Edit: What would a session look like, and how long does therapy usually take?”
      checkbox “What happens if I am in crisis between sessions?”
      button “Edit: What happens if I am in crisis between sessions?”
      checkbox “What does it cost, and what if I have to cancel?”
      button “Edit: What does it cost, and what if I have to cancel?”
      checkbox “Who sees my notes and messages, and where are they kept?”
      button “Edit: Who sees my notes and messages, and where are they kept?”
      checkbox “Can we switch between in person, video and phone?”
      button “Edit: Can we switch between in person, video and phone?”
      checkbox “Can we work in my language, or with an interpreter?”
      button “Edit: Can we work in my language, or with an interpreter?”
    textbox “Something else you want to say”
    heading “For my next session” 4
    heading “What I want to ask about” 5
    list
      listitem
        In person
    heading “Questions I want to ask” 5
    list
      listitem
        What works best for my problem, and how well has it been tes…
      listitem
        Why do you think this would suit me, and what else could I t…
      listitem
        How will we set goals and see if it is helping?
      listitem
        What do you do if it is not helping?
    Made on (today) with Cairn, content of November 30, 2026. A …
    button “Print”
    Someone might see what you keep, so copying, saving and shar…
  button “Start again”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The Cairn authors wrote the questions and decided how answer…
    Some of that research:
    list
      listitem
        link “Flückiger et al. 2018: the alliance in adult psychotherapy”
      listitem
        link “Eubanks, Muran and Safran: repairing alliance ruptures”
      listitem
        link “Blanchard and Farber 2016: what clients do not tell their therapist”
      listitem
        link “de Jong et al. 2021: progress feedback”
      listitem
        link “Swift et al. 2018: client preferences”
      listitem
        link “Westmacott et al. 2010: how clients and therapists see the end of therapy”
      listitem
        link “Swift and Greenberg 2012: leaving therapy early”
      listitem
        link “Guided and self-guided internet therapy for depression: 39 studies”
    Last updated on November 30, 2026. We plan to look at it aga…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-format-picker>, places to start where someone is watched, unfolded */

snapshots["<cairn-check>, the opening lines"] = 
`region “Before your first session”
  heading “Before your first session” 2
  A first session can feel like a lot. These few questions hel…
  You can skip any question. At the end you get words you can …
  button “Begin”
  We do not send or keep your answers.
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, the opening lines */

snapshots["<cairn-check>, a question"] = 
`region “Before your first session”
  heading “Before your first session” 2
  Question 1 of 4
  heading “How do you feel about the first session?” 3 (Question 1 of 4)
  radiogroup “How do you feel about the first session?”
    radio “I look forward to it”
    radio “I am nervous”
    radio “I am not sure I want to go”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, a question */

snapshots["<cairn-check>, a question with many answers"] = 
`region “Before your first session”
  heading “Before your first session” 2
  Question 3 of 4
  heading “What would you like to know about your therapist?” 3 focused (Question 3 of 4 Choose all that fit.)
  group “What would you like to know about your therapist?” (Choose all that fit.)
    Choose all that fit.
    checkbox “How they work”
    checkbox “What stays between us”
    checkbox “What happens if it does not fit”
    checkbox “None of these”
  button “Back”
  button “Skip”
  button “Next”
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, a question with many answers */

snapshots["<cairn-check>, all questions at once"] = 
`region “Before your first session”
  heading “Before your first session” 2
  heading “How do you feel about the first session?” 3
  radiogroup “How do you feel about the first session?”
    radio “I look forward to it”
    radio “I am nervous”
    radio “I am not sure I want to go”
  heading “Do you know what you want to talk about?” 3
  radiogroup “Do you know what you want to talk about?”
    radio “Yes, I know”
    radio “There is too much at once”
    radio “No, not yet”
  heading “What would you like to know about your therapist?” 3
  group “What would you like to know about your therapist?” (Choose all that fit.)
    Choose all that fit.
    checkbox “How they work”
    checkbox “What stays between us”
    checkbox “What happens if it does not fit”
    checkbox “None of these”
  heading “Can you wait until the session?” 3
  radiogroup “Can you wait until the session?”
    radio “Yes, I can wait”
    radio “Waiting is hard”
  button “Show what could help”
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, all questions at once */

snapshots["<cairn-check>, outcomes"] = 
`region “Before your first session”
  heading “Before your first session” 2
  heading “Going by your answers” 3 focused
  This may be worth a look. You know best what fits.
  heading “Say that you need time” 4
  You do not have to tell everything at once. A therapist can …
  You said: I am nervous
  heading “Bring a short list” 4
  Write down two or three things that were hard in the last we…
  You said: No, not yet
  list
    listitem
      Take a piece of paper.
    listitem
      Write two or three lines.
    listitem
      Bring it with you.
  heading “What you could say” 4
  “How do you work, and what will we do in our sessions?”
  button “Copy: How do you work, and what will we do in our sessions?”
  group
    button “Your answers” folded
  group
    button “A page to take with you” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, outcomes */

snapshots["<cairn-check>, help that is open"] = 
`region “Before your first session”
  heading “Before your first session” 2
  heading “Going by your answers” 3 focused
  This may be worth a look. You know best what fits.
  You do not have to be alone with this. Below you find people…
  heading “Say that you need time” 4
  You do not have to tell everything at once. A therapist can …
  You said: I am nervous
  group
    button “Your answers” folded
  group
    button “A page to take with you” folded
  button “Start again”
  group
    button “Need to talk to someone now?” open
    combobox “Country” folded = United Kingdom
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    Helplines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    We took these numbers from public sources on November 23, 20…
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, help that is open */

snapshots["<cairn-check>, no answers"] = 
`region “Before your first session”
  heading “Before your first session” 2
  heading “Going by your answers” 3 focused
  This may be worth a look. You know best what fits.
  heading “Bring a short list” 4
  Write down two or three things that were hard in the last we…
  list
    listitem
      Take a piece of paper.
    listitem
      Write two or three lines.
    listitem
      Bring it with you.
  group
    button “Your answers” folded
  group
    button “A page to take with you” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About these questions” folded
  status`;
/* end snapshot <cairn-check>, no answers */

