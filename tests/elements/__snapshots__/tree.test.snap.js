/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["<cairn-self-check>, the opening lines"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  Many people do at some point. This short self-check helps yo…
  You can skip any question. At the end there are a few next s…
  It is for adults. It is not for emergencies.
  button “Begin”
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
  Question 1 of 11
  radiogroup “Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.” (Leave out illness, work or cost you could not help.)
    Think about your last few sessions. How often is this true f…
    heading “I cancel, move or miss sessions.” 3
    Leave out illness, work or cost you could not help.
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
  Question 1 of 11
  radiogroup “Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.” (Leave out illness, work or cost you could not help.)
    Think about your last few sessions. How often is this true f…
    heading “I cancel, move or miss sessions.” 3
    Leave out illness, work or cost you could not help.
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
  Question 1 of 11
  radiogroup “Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.” invalid (Leave out illness, work or cost you could not help. Choose an answer, or press Skip.)
    Think about your last few sessions. How often is this true f…
    heading “I cancel, move or miss sessions.” 3 focused
    Leave out illness, work or cost you could not help.
    alert
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
  Question 11 of 11
  radiogroup “Has your therapist done something that made you feel unsafe or crossed a line?” (For example: sexual words or touch, threats, or sharing your private life. You can leave this out.)
    heading “Has your therapist done something that made you feel unsafe or crossed a line?” 3 focused
    For example: sexual words or touch, threats, or sharing your…
    radio “No”
    radio “Yes”
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
  radiogroup “Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.” (Leave out illness, work or cost you could not help.)
    Think about your last few sessions. How often is this true f…
    heading “I cancel, move or miss sessions.” 3
    Leave out illness, work or cost you could not help.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I leave sessions feeling frustrated or numb.”
    heading “I leave sessions feeling frustrated or numb.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I stay away from some topics, or tell the same stories again.”
    heading “I stay away from some topics, or tell the same stories again.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I question my therapist’s way of working, or if they can help me.”
    heading “I question my therapist’s way of working, or if they can help me.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I don’t feel connected or involved in sessions.”
    heading “I don’t feel connected or involved in sessions.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “Life outside leaves me too little energy to think about therapy or try things.”
    heading “Life outside leaves me too little energy to think about therapy or try things.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “In sessions I go through the motions while my mind is elsewhere.”
    heading “In sessions I go through the motions while my mind is elsewhere.” 3
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I keep quiet about how I feel about therapy itself.” (You can leave this out.)
    heading “I keep quiet about how I feel about therapy itself.” 3
    You can leave this out.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “I’m not sure what we are working towards.” (You can leave this out.)
    heading “I’m not sure what we are working towards.” 3
    You can leave this out.
    radio “Not at all”
    radio “Rarely”
    radio “Sometimes”
    radio “Often”
    radio “Nearly every time”
  radiogroup “Have you talked with your therapist about this?” (You can leave this out.)
    heading “Have you talked with your therapist about this?” 3
    You can leave this out.
    radio “Not yet”
    radio “Once”
    radio “More than once, and little has changed”
  radiogroup “Has your therapist done something that made you feel unsafe or crossed a line?” (For example: sexual words or touch, threats, or sharing your private life. You can leave this out.)
    heading “Has your therapist done something that made you feel unsafe or crossed a line?” 3
    For example: sexual words or touch, threats, or sharing your…
    radio “No”
    radio “Yes”
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
  heading “Mostly on track” 3 focused
  You marked none of these signs. That is good to know. Keep w…
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, nothing marked */

snapshots["<cairn-self-check>, mostly on track"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Mostly on track” 3 focused
  You marked few signs of feeling stuck. Small bumps are part …
  Here is what could help, one step at a time.
  list
    listitem
      heading “Try one small thing between sessions” 4
      A few lines in a notebook, a mood note, or a quiet five minu…
      You answered “Rarely” to “I keep quiet about how I feel abou…
      You answered “Rarely” to “I’m not sure what we are working t…
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Rarely” to “I’m not sure what we are working t…
    listitem
      heading “Think back to why you started” 4
      Write down one reason, and one thing that has got better, ho…
      You answered “Rarely” to “I’m not sure what we are working t…
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
/* end snapshot <cairn-self-check>, mostly on track */

snapshots["<cairn-self-check>, some friction"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Some friction” 3 focused
  You marked a few signs that something may be in the way. Tha…
  Here is what could help, one step at a time.
  list
    listitem
      heading “Tell your therapist” 4
      You could start with one of the sentences below. A good ther…
      You answered “Sometimes” to “I leave sessions feeling frustr…
      You answered “Sometimes” to “I question my therapist’s way o…
      “I notice I keep cancelling. Can we look at what makes it ha…
      button “Copy: I notice I keep cancelling. Can we look at what makes it hard to come?”
      “I often leave feeling frustrated or numb. Could we slow dow…
      button “Copy: I often leave feeling frustrated or numb. Could we slow down and look at that?”
      “There is something I keep stepping around. I’m not ready to…
      button “Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.”
      “I’m not sure this way of working suits me. Can you tell me …
      button “Copy: I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?”
      “I feel distant in here lately. Can we talk about how we wor…
      button “Copy: I feel distant in here lately. Can we talk about how we work together?”
      “Life is very full right now. Can we make the plan smaller, …
      button “Copy: Life is very full right now. Can we make the plan smaller, or work on the stress itself?”
      “I’m here, but my mind is somewhere else. Can we start with …
      button “Copy: I’m here, but my mind is somewhere else. Can we start with what is pulling at me?”
      “It’s hard for me to say how therapy is going. Could you ask…
      button “Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?”
      “I’ve lost sight of what we are aiming for. Can we look at m…
      button “Copy: I’ve lost sight of what we are aiming for. Can we look at my goals again?”
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Sometimes” to “I’m not sure what we are workin…
      You answered “Sometimes” to “I cancel, move or miss sessions…
    listitem
      heading “Try one small thing between sessions” 4
      A few lines in a notebook, a mood note, or a quiet five minu…
      You answered “Sometimes” to “I stay away from some topics, o…
      You answered “Sometimes” to “In sessions I go through the mo…
    listitem
      heading “Ask about another way of working” 4
      More or less structure, or video in place of the room, can c…
      You answered “Sometimes” to “I question my therapist’s way o…
      You answered “Sometimes” to “I cancel, move or miss sessions…
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
/* end snapshot <cairn-self-check>, some friction */

snapshots["<cairn-self-check>, feeling stuck"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Feeling stuck” 3 focused
  You marked several signs, or some very often. This does not …
  Here is what could help, one step at a time.
  list
    listitem
      heading “Tell your therapist” 4
      You could start with one of the sentences below. A good ther…
      You answered “Often” to “I leave sessions feeling frustrated…
      You answered “Often” to “I question my therapist’s way of wo…
      “I notice I keep cancelling. Can we look at what makes it ha…
      button “Copy: I notice I keep cancelling. Can we look at what makes it hard to come?”
      “I often leave feeling frustrated or numb. Could we slow dow…
      button “Copy: I often leave feeling frustrated or numb. Could we slow down and look at that?”
      “There is something I keep stepping around. I’m not ready to…
      button “Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.”
      “I’m not sure this way of working suits me. Can you tell me …
      button “Copy: I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?”
      “I feel distant in here lately. Can we talk about how we wor…
      button “Copy: I feel distant in here lately. Can we talk about how we work together?”
      “Life is very full right now. Can we make the plan smaller, …
      button “Copy: Life is very full right now. Can we make the plan smaller, or work on the stress itself?”
      “I’m here, but my mind is somewhere else. Can we start with …
      button “Copy: I’m here, but my mind is somewhere else. Can we start with what is pulling at me?”
      “It’s hard for me to say how therapy is going. Could you ask…
      button “Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?”
      “I’ve lost sight of what we are aiming for. Can we look at m…
      button “Copy: I’ve lost sight of what we are aiming for. Can we look at my goals again?”
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Often” to “I’m not sure what we are working to…
      You answered “Often” to “I cancel, move or miss sessions.”
    listitem
      heading “Try one small thing between sessions” 4
      A few lines in a notebook, a mood note, or a quiet five minu…
      You answered “Often” to “I stay away from some topics, or te…
      You answered “Often” to “In sessions I go through the motion…
    listitem
      heading “Ask about another way of working” 4
      More or less structure, or video in place of the room, can c…
      You answered “Often” to “I question my therapist’s way of wo…
      You answered “Often” to “I cancel, move or miss sessions.”
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

snapshots["<cairn-self-check>, stuck, and talked about it"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Feeling stuck” 3 focused
  You marked several signs, or some very often. This does not …
  Here is what could help, one step at a time.
  list
    listitem
      heading “Tell your therapist” 4
      You could start with one of the sentences below. A good ther…
      You answered “Often” to “I leave sessions feeling frustrated…
      You answered “Often” to “I question my therapist’s way of wo…
      “I notice I keep cancelling. Can we look at what makes it ha…
      button “Copy: I notice I keep cancelling. Can we look at what makes it hard to come?”
      “I often leave feeling frustrated or numb. Could we slow dow…
      button “Copy: I often leave feeling frustrated or numb. Could we slow down and look at that?”
      “There is something I keep stepping around. I’m not ready to…
      button “Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.”
      “I’m not sure this way of working suits me. Can you tell me …
      button “Copy: I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?”
      “I feel distant in here lately. Can we talk about how we wor…
      button “Copy: I feel distant in here lately. Can we talk about how we work together?”
      “Life is very full right now. Can we make the plan smaller, …
      button “Copy: Life is very full right now. Can we make the plan smaller, or work on the stress itself?”
      “I’m here, but my mind is somewhere else. Can we start with …
      button “Copy: I’m here, but my mind is somewhere else. Can we start with what is pulling at me?”
      “It’s hard for me to say how therapy is going. Could you ask…
      button “Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?”
      “I’ve lost sight of what we are aiming for. Can we look at m…
      button “Copy: I’ve lost sight of what we are aiming for. Can we look at my goals again?”
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Often” to “I’m not sure what we are working to…
      You answered “Often” to “I cancel, move or miss sessions.”
    listitem
      heading “Try one small thing between sessions” 4
      A few lines in a notebook, a mood note, or a quiet five minu…
      You answered “Often” to “I stay away from some topics, or te…
      You answered “Often” to “In sessions I go through the motion…
    listitem
      heading “Ask about another way of working” 4
      More or less structure, or video in place of the room, can c…
      You answered “Often” to “I question my therapist’s way of wo…
      You answered “Often” to “I cancel, move or miss sessions.”
  heading “If talking does not help” 4
  If you have talked it through and nothing changes, a new the…
  You answered “Often” to “I question my therapist’s way of wo…
  You answered “Often” to “I don’t feel connected or involved …
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
/* end snapshot <cairn-self-check>, stuck, and talked about it */

snapshots["<cairn-self-check>, a few answers"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “A few signs” 3 focused
  You answered only a few questions, so we do not sum them up.…
  Here is what could help, one step at a time.
  list
    listitem
      heading “Tell your therapist” 4
      You could start with one of the sentences below. A good ther…
      You answered “Often” to “I cancel, move or miss sessions.”
      “I notice I keep cancelling. Can we look at what makes it ha…
      button “Copy: I notice I keep cancelling. Can we look at what makes it hard to come?”
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Often” to “I cancel, move or miss sessions.”
    listitem
      heading “Ask about another way of working” 4
      More or less structure, or video in place of the room, can c…
      You answered “Often” to “I cancel, move or miss sessions.”
    listitem
      heading “Name what is going on outside” 4
      Work, money or family strain can use up your energy. Ask to …
      You answered “Often” to “I cancel, move or miss sessions.”
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
/* end snapshot <cairn-self-check>, a few answers */

snapshots["<cairn-self-check>, no answers"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Still open” 3 focused
  You left most questions open, and that is all right. Go back…
  group
    button “Your answers” folded
  button “Start again”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, no answers */

snapshots["<cairn-self-check>, a line was crossed"] = 
`region “Feeling stuck in therapy?”
  heading “Feeling stuck in therapy?” 2
  heading “Your safety comes first” 3 focused
  What you marked is not about you being stuck. A therapist sh…
  button “Print”
  button “Start again”
  group
    button “Need to talk to someone now?” open
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    combobox “Country” folded = United Kingdom
    Help lines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    Numbers read from public sources on November 23, 2026. Check…
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-self-check>, a line was crossed */

snapshots["<cairn-goal-card>, the opening lines"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  Life changes, and goals may change with it. Write down up to…
  For each goal you get one thought to go on with, and a quest…
  It is for adults who are in therapy, or who think about it. …
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
    textbox “What would you like to work towards?”
    textbox “Why did it matter when you started? You can leave this out.”
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
  heading “Your goals for therapy” 3 focused
  alert
    Write down at least one goal. A few words are enough.
  group “Goal 1”
    Goal 1
    textbox “What would you like to work towards?” invalid (Write down at least one goal. A few words are enough.)
    textbox “Why did it matter when you started? You can leave this out.”
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
  Removed: “Sleep through the night”
  button “Bring back”
  heading “Your goals for therapy” 3
  group “Goal 1”
    Goal 1
    textbox “What would you like to work towards?”
    textbox “Why did it matter when you started? You can leave this out.”
    button “Move up: goal 1” disabled
    button “Move down: goal 1”
    button “Remove goal 1”
  group “Goal 2”
    Goal 2
    textbox “What would you like to work towards?”
    textbox “Why did it matter when you started? You can leave this out.”
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
  radiogroup “Is this goal still clear to you?”
    heading “Is this goal still clear to you?” 3
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
  radiogroup “Is this goal still clear to you?” invalid (Choose an answer, or press Skip.)
    heading “Is this goal still clear to you?” 3 focused
    alert
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
  radiogroup “How far have you come with this goal?” (You can leave this out.)
    heading “How far have you come with this goal?” 3 focused
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
    radio “10 (All the way)”
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
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep
      This goal still fits. Carry on, and choose one next step.
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

snapshots["<cairn-goal-card>, a goal to refine"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Refine
      The goal still matters, but it needs a new shape. Make it cl…
      “Can we say this goal in a way I could notice in daily life?…
      button “Copy: Can we say this goal in a way I could notice in daily life?”
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
/* end snapshot <cairn-goal-card>, a goal to refine */

snapshots["<cairn-goal-card>, a goal to let go"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Pause or let go
      This may not be the time for this goal. Setting it down for …
      “What would I gain and lose if we put this goal down for a w…
      button “Copy: What would I gain and lose if we put this goal down for a while?”
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

snapshots["<cairn-goal-card>, a goal reached"] = 
`region “Do your goals still fit?”
  heading “Do your goals still fit?” 2
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Celebrate
      You are close, or there. Take a moment to see what you did. …
      “What helped me get here, and how do I hold on to it?”
      button “Copy: What helped me get here, and how do I hold on to it?”
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
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Still open
      What would you like to say about this goal?
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
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep
      This goal still fits. Carry on, and choose one next step.
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
  There is more than one way to do therapy. Nine short questio…
  You get a few places to start, and questions to ask a provid…
  It is for adults. It is not for emergencies.
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
  Question 1 of 9
  radiogroup “Who should steer the session?”
    heading “Who should steer the session?” 3
    radio “My therapist, with a plan”
    radio “We steer together”
    radio “Me, at my own pace”
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
  Question 1 of 9
  radiogroup “Who should steer the session?”
    heading “Who should steer the session?” 3
    radio “My therapist, with a plan”
    radio “We steer together”
    radio “Me, at my own pace”
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
  Question 1 of 9
  radiogroup “Who should steer the session?” invalid (Choose an answer, or press Skip.)
    heading “Who should steer the session?” 3 focused
    alert
      Choose an answer, or press Skip.
    radio “My therapist, with a plan”
    radio “We steer together”
    radio “Me, at my own pace”
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
  Question 8 of 9
  group “What could get in the way?”
    heading “What could get in the way?” 3 focused
    checkbox “Travel or time”
    checkbox “Cost”
    checkbox “Long waiting lists”
    checkbox “I don’t like being on camera”
    checkbox “Saying things out loud is hard”
    checkbox “Weak internet”
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
  radiogroup “Who should steer the session?”
    heading “Who should steer the session?” 3
    radio “My therapist, with a plan”
    radio “We steer together”
    radio “Me, at my own pace”
    radio “Not sure”
  radiogroup “What would you like to spend most time on?”
    heading “What would you like to spend most time on?” 3
    radio “Now, and what comes next”
    radio “The past, and how it shaped me”
    radio “A bit of both”
    radio “Not sure”
  radiogroup “What would help you most?”
    heading “What would help you most?” 3
    radio “Tools I can try this week”
    radio “Knowing why I feel and act as I do”
    radio “A next step on one problem”
    radio “More calm with hard thoughts and feelings”
    radio “Getting on better with people”
    radio “Doing what matters to me, even on hard days”
    radio “Not sure”
  radiogroup “How would you like to work with feelings?”
    heading “How would you like to work with feelings?” 3
    radio “Go into strong feelings”
    radio “A bit at a time”
    radio “Keep it practical”
    radio “Not sure”
  radiogroup “What should your therapist be like?”
    heading “What should your therapist be like?” 3
    radio “Mostly gentle”
    radio “A mix”
    radio “Ready to push me”
    radio “Not sure”
  radiogroup “How do you feel about tasks between sessions?”
    heading “How do you feel about tasks between sessions?” 3
    radio “I like to practise”
    radio “A little is fine”
    radio “I would rather just talk”
    radio “Not sure”
  radiogroup “Who should be part of it?”
    heading “Who should be part of it?” 3
    radio “Just me and a therapist”
    radio “My partner or family”
    radio “Others who have been through the same”
    radio “I want to start on my own”
    radio “Not sure”
  group “What could get in the way?”
    heading “What could get in the way?” 3
    checkbox “Travel or time”
    checkbox “Cost”
    checkbox “Long waiting lists”
    checkbox “I don’t like being on camera”
    checkbox “Saying things out loud is hard”
    checkbox “Weak internet”
    checkbox “None of these”
  group “What about the place?”
    heading “What about the place?” 3
    checkbox “I have no private space at home”
    checkbox “Someone might listen in or check my phone”
    checkbox “I want a person in the room with me”
    checkbox “It helps me to get out of the house”
    checkbox “I like some distance from the therapist”
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
  or press Escape three times
  heading “Which kind of therapy could suit you?” 2
  Question 9 of 9
  group “What about the place?”
    heading “What about the place?” 3
    checkbox “I have no private space at home”
    checkbox “Someone might listen in or check my phone” checked focused
    checkbox “I want a person in the room with me”
    checkbox “It helps me to get out of the house”
    checkbox “I like some distance from the therapist”
    checkbox “None of these”
  button “Back”
  button “Skip”
  button “Finish”
  group
    button “Need to talk to someone now?” folded
  group
    button “About this tool” folded
  status`;
/* end snapshot <cairn-format-picker>, a question answered by someone who is watched */

snapshots["<cairn-format-picker>, places to start"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  From what you like and what could get in the way, these may …
  heading “Ways of working” 4
  list
    listitem
      heading “Solution-focused therapy” 5
      You spend little time on causes. You picture how you want th…
      You answered “A next step on one problem” to “What would hel…
      You answered “Now, and what comes next” to “What would you l…
    listitem
      heading “Cognitive behavioural therapy (CBT)” 5
      You and your therapist look at how thoughts, feelings and ac…
      You answered “My therapist, with a plan” to “Who should stee…
      You answered “Now, and what comes next” to “What would you l…
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more. It can be …
      A common place to start.
    listitem
      heading “Video” 5
      Studies find results close to meeting in person for many pro…
      A common place to start.
  group
    button “Questions to ask a provider” folded
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
  or press Escape three times
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  From what you like and what could get in the way, these may …
  If someone might listen in or look at your phone, use a devi…
  heading “Ways of working” 4
  list
    listitem
      heading “Cognitive behavioural therapy (CBT)” 5
      You and your therapist look at how thoughts, feelings and ac…
    listitem
      heading “Psychodynamic therapy” 5
      You explore feelings and patterns, often from earlier life, …
    listitem
      heading “Solution-focused therapy” 5
      You spend little time on causes. You picture how you want th…
    listitem
      heading “Mindfulness-based therapy” 5
      You learn to notice thoughts, feelings and body signals with…
    listitem
      heading “Ask for a first talk” 5
      You do not have to know what suits you. Many therapists offe…
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more. It can be …
      You answered “Someone might listen in or check my phone” to …
  group
    button “Questions to ask a provider” folded
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
/* end snapshot <cairn-format-picker>, places to start where someone is watched */

snapshots["<cairn-format-picker>, a first talk"] = 
`region “Which kind of therapy could suit you?”
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  From what you like and what could get in the way, these may …
  heading “Ways of working” 4
  list
    listitem
      heading “Cognitive behavioural therapy (CBT)” 5
      You and your therapist look at how thoughts, feelings and ac…
    listitem
      heading “Psychodynamic therapy” 5
      You explore feelings and patterns, often from earlier life, …
    listitem
      heading “Solution-focused therapy” 5
      You spend little time on causes. You picture how you want th…
    listitem
      heading “Mindfulness-based therapy” 5
      You learn to notice thoughts, feelings and body signals with…
    listitem
      heading “Ask for a first talk” 5
      You do not have to know what suits you. Many therapists offe…
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more. It can be …
      A common place to start.
    listitem
      heading “Video” 5
      Studies find results close to meeting in person for many pro…
      A common place to start.
  group
    button “Questions to ask a provider” folded
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
/* end snapshot <cairn-format-picker>, a first talk */

snapshots["<cairn-self-check>, some friction, unfolded"] = 
`region “Feeling stuck in therapy?”
  button “Leave this page now”
  or press Escape three times
  heading “Feeling stuck in therapy?” 2
  heading “Some friction” 3 focused
  You marked a few signs that something may be in the way. Tha…
  Here is what could help, one step at a time.
  list
    listitem
      heading “Tell your therapist” 4
      You could start with one of the sentences below. A good ther…
      You answered “Sometimes” to “I leave sessions feeling frustr…
      You answered “Sometimes” to “I question my therapist’s way o…
      “I notice I keep cancelling. Can we look at what makes it ha…
      button “Copy: I notice I keep cancelling. Can we look at what makes it hard to come?”
      “I often leave feeling frustrated or numb. Could we slow dow…
      button “Copy: I often leave feeling frustrated or numb. Could we slow down and look at that?”
      “There is something I keep stepping around. I’m not ready to…
      button “Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.”
      “I’m not sure this way of working suits me. Can you tell me …
      button “Copy: I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?”
      “I feel distant in here lately. Can we talk about how we wor…
      button “Copy: I feel distant in here lately. Can we talk about how we work together?”
      “Life is very full right now. Can we make the plan smaller, …
      button “Copy: Life is very full right now. Can we make the plan smaller, or work on the stress itself?”
      “I’m here, but my mind is somewhere else. Can we start with …
      button “Copy: I’m here, but my mind is somewhere else. Can we start with what is pulling at me?”
      “It’s hard for me to say how therapy is going. Could you ask…
      button “Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?”
      “I’ve lost sight of what we are aiming for. Can we look at m…
      button “Copy: I’ve lost sight of what we are aiming for. Can we look at my goals again?”
    listitem
      heading “Look at your goals again” 4
      Are they clear? Do they still fit your life? Write them down…
      You answered “Sometimes” to “I’m not sure what we are workin…
      You answered “Sometimes” to “I cancel, move or miss sessions…
    listitem
      heading “Try one small thing between sessions” 4
      A few lines in a notebook, a mood note, or a quiet five minu…
      You answered “Sometimes” to “I stay away from some topics, o…
      You answered “Sometimes” to “In sessions I go through the mo…
    listitem
      heading “Ask about another way of working” 4
      More or less structure, or video in place of the room, can c…
      You answered “Sometimes” to “I question my therapist’s way o…
      You answered “Sometimes” to “I cancel, move or miss sessions…
  group
    button “If talking does not help” open
    If you have talked it through and nothing changes, a new the…
  group
    button “Your answers” open
    I cancel, move or miss sessions.
    Sometimes
    button “Change: I cancel, move or miss sessions.”
    I leave sessions feeling frustrated or numb.
    Sometimes
    button “Change: I leave sessions feeling frustrated or numb.”
    I stay away from some topics, or tell the same stories again…
    Sometimes
    button “Change: I stay away from some topics, or tell the same stories again.”
    I question my therapist’s way of working, or if they can hel…
    Sometimes
    button “Change: I question my therapist’s way of working, or if they can help me.”
    I don’t feel connected or involved in sessions.
    Sometimes
    button “Change: I don’t feel connected or involved in sessions.”
    Life outside leaves me too little energy to think about ther…
    Sometimes
    button “Change: Life outside leaves me too little energy to think about therapy or try things.”
    In sessions I go through the motions while my mind is elsewh…
    Sometimes
    button “Change: In sessions I go through the motions while my mind is elsewhere.”
    I keep quiet about how I feel about therapy itself.
    Sometimes
    button “Change: I keep quiet about how I feel about therapy itself.”
    I’m not sure what we are working towards.
    Sometimes
    button “Change: I’m not sure what we are working towards.”
    Have you talked with your therapist about this?
    No answer
    button “Change: Have you talked with your therapist about this?”
    Has your therapist done something that made you feel unsafe …
    No answer
    button “Change: Has your therapist done something that made you feel unsafe or crossed a line?”
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, and goes nowh…
    checkbox “What I marked” checked
    checkbox “What I could try” checked
    checkbox “What I could say” checked
    heading “For my next session” 4
    heading “What I marked” 5
    list
      listitem
        I cancel, move or miss sessions.
      listitem
        I leave sessions feeling frustrated or numb.
      listitem
        I stay away from some topics, or tell the same stories again…
      listitem
        I question my therapist’s way of working, or if they can hel…
      listitem
        I don’t feel connected or involved in sessions.
      listitem
        Life outside leaves me too little energy to think about ther…
      listitem
        In sessions I go through the motions while my mind is elsewh…
      listitem
        I keep quiet about how I feel about therapy itself.
      listitem
        I’m not sure what we are working towards.
    heading “What I could try” 5
    list
      listitem
        Tell your therapist
      listitem
        Look at your goals again
      listitem
        Try one small thing between sessions
      listitem
        Ask about another way of working
    heading “What I could say” 5
    list
      listitem
        I notice I keep cancelling. Can we look at what makes it har…
      listitem
        I often leave feeling frustrated or numb. Could we slow down…
      listitem
        There is something I keep stepping around. I’m not ready to …
      listitem
        I’m not sure this way of working suits me. Can you tell me w…
      listitem
        I feel distant in here lately. Can we talk about how we work…
      listitem
        Life is very full right now. Can we make the plan smaller, o…
      listitem
        I’m here, but my mind is somewhere else. Can we start with w…
      listitem
        It’s hard for me to say how therapy is going. Could you ask …
      listitem
        I’ve lost sight of what we are aiming for. Can we look at my…
    Made on (today) with Cairn, content of 2026-11-23. A thinkin…
    button “Print”
    button “Copy”
    button “Download”
  button “Start again”
  group
    button “Need to talk to someone now?” open
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    combobox “Country” folded = United Kingdom
    Help lines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    Numbers read from public sources on November 23, 2026. Check…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The questions, and how they count, are our own. They draw on…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-self-check>, some friction, unfolded */

snapshots["<cairn-goal-card>, then and now, unfolded"] = 
`region “Do your goals still fit?”
  button “Leave this page now”
  or press Escape three times
  heading “Do your goals still fit?” 2
  heading “Your goals, looked at again” 3 focused
  Here is a thought for each goal, and a question that you cou…
  list
    listitem
      heading ““Sleep through the night”” 4
      Keep
      This goal still fits. Carry on, and choose one next step.
      “What is the next small step, and what could get in the way?…
      button “Copy: What is the next small step, and what could get in the way?”
      Then you marked 4, now 6.
      You marked this higher than last time.
      button “Look at it again: Sleep through the night”
      button “Change my answers about: Sleep through the night”
  status
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, and goes nowh…
    checkbox “My goals” checked
    heading “For my next session” 4
    heading “My goals” 5
    list
      listitem
        “Sleep through the night” – Keep – What is the next small st…
    Made on (today) with Cairn, content of 2026-11-23. A thinkin…
    button “Print”
    button “Copy”
    button “Download”
  group
    button “Keep this for next time” open
    A file stays with you. Open it here when you look again, and…
    button “Save as a file”
    A calendar entry reminds you in six weeks. It does not say w…
    button “Remind me”
    Anyone who uses this browser, and this website, can read wha…
    button “Keep on this device”
  button “Edit my goals”
  button “Start again”
  group
    button “Need to talk to someone now?” open
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    combobox “Country” folded = United Kingdom
    Help lines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    Numbers read from public sources on November 23, 2026. Check…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The questions, and how they count, are our own. They draw on…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-goal-card>, then and now, unfolded */

snapshots["<cairn-format-picker>, places to start where someone is watched, unfolded"] = 
`region “Which kind of therapy could suit you?”
  button “Leave this page now”
  or press Escape three times
  heading “Which kind of therapy could suit you?” 2
  heading “Good places to start” 3 focused
  From what you like and what could get in the way, these may …
  If someone might listen in or look at your phone, use a devi…
  heading “Ways of working” 4
  list
    listitem
      heading “Cognitive behavioural therapy (CBT)” 5
      You and your therapist look at how thoughts, feelings and ac…
    listitem
      heading “Psychodynamic therapy” 5
      You explore feelings and patterns, often from earlier life, …
    listitem
      heading “Solution-focused therapy” 5
      You spend little time on causes. You picture how you want th…
    listitem
      heading “Mindfulness-based therapy” 5
      You learn to notice thoughts, feelings and body signals with…
    listitem
      heading “Ask for a first talk” 5
      You do not have to know what suits you. Many therapists offe…
  heading “Ways to meet” 4
  list
    listitem
      heading “In person” 5
      You share a room, so your therapist can see more. It can be …
      You answered “Someone might listen in or check my phone” to …
  group
    button “Questions to ask a provider” open
    list
      listitem
        Are you licensed here, and who can I contact if I have a com…
      listitem
        Have you worked with people who face what I face?
      listitem
        How do you work, and what would a session look like?
      listitem
        Why do you think this would suit me, and what else could I t…
      listitem
        How will we set goals and see if it is helping?
      listitem
        What do you do if it is not helping?
      listitem
        What happens if I am in crisis between sessions?
      listitem
        What does it cost, and what if I have to cancel?
      listitem
        How long does it usually take?
      listitem
        Who sees my notes and messages, and where are they kept?
      listitem
        Can we change between in person, video and phone?
      listitem
        Do you offer my language, or an interpreter?
  group
    button “Your answers” open
    Who should steer the session?
    No answer
    button “Change: Who should steer the session?”
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
    What about the place?
    Someone might listen in or check my phone
    button “Change: What about the place?”
  group
    button “A page to bring to your next session” open
    Choose what goes on the page. It is made here, and goes nowh…
    checkbox “Ways of working to ask about” checked
    checkbox “Ways to meet” checked
    checkbox “Questions to ask a provider” checked
    heading “For my next session” 4
    heading “Ways of working to ask about” 5
    list
      listitem
        Cognitive behavioural therapy (CBT)
      listitem
        Psychodynamic therapy
      listitem
        Solution-focused therapy
      listitem
        Mindfulness-based therapy
      listitem
        Ask for a first talk
    heading “Ways to meet” 5
    list
      listitem
        In person
    heading “Questions to ask a provider” 5
    list
      listitem
        Are you licensed here, and who can I contact if I have a com…
      listitem
        Have you worked with people who face what I face?
      listitem
        How do you work, and what would a session look like?
      listitem
        Why do you think this would suit me, and what else could I t…
      listitem
        How will we set goals and see if it is helping?
      listitem
        What do you do if it is not helping?
      listitem
        What happens if I am in crisis between sessions?
      listitem
        What does it cost, and what if I have to cancel?
      listitem
        How long does it usually take?
      listitem
        Who sees my notes and messages, and where are they kept?
      listitem
        Can we change between in person, video and phone?
      listitem
        Do you offer my language, or an interpreter?
    Made on (today) with Cairn, content of 2026-11-23. A thinkin…
    button “Print”
    Someone might see what you keep, so copying, saving and shar…
  button “Start again”
  group
    button “Need to talk to someone now?” open
    If you might hurt yourself or someone else, or you are not s…
    link “999”
    To talk to someone:
    list
      listitem
        link “Samaritans”
        link “116 123”
        day and night
    combobox “Country” folded = United Kingdom
    Help lines all over the world:
    link “Find A Helpline”
    link “Befrienders Worldwide”
    Numbers read from public sources on November 23, 2026. Check…
  group
    button “About this tool” open
    This is a thinking tool, not a test. It cannot tell you what…
    The questions, and how they count, are our own. They draw on…
    We do not send or keep your answers.
  status`;
/* end snapshot <cairn-format-picker>, places to start where someone is watched, unfolded */

