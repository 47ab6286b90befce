// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Maya and Daniel.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

// Filed together: how it hurts and what was found stay in his own notes, but for what he shared.
void note_maya_and_daniel(CasePlan& plan) {
  plan.notes = {
      {.day = -77,
       .who = "AB",
       .pieces =
           {{"a",
             "For a year everybody asked how Daniel was. Glad that he lives, and misses what they had; is not sure "
             "that one may say both in one breath."},
            {"b",
             "His body has been on so many tables that he leaves it there when he comes home. Goes quiet, and sees "
             "what that does to Maya."},
            {"between",
             "Very gentle, and careful like people who carry something across a wet floor. They smiled at the "
             "same place when the pancakes came up."},
            {"did", "Policy and consents. Both filled in trackers before I had explained them for the second time."},
            {"plan", "Maya comes on {-70} and Daniel on {-63}, each with the form. Together on {-56}."}}},
      {.day = -70,
       .who = "A",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Cried early and was cross about it. Cares for everyone since the hospital and is asked by nobody; "
                   "longing has no address, as she wrote beside B14. B20 looked at: she means his silence, not his "
                   "temper."},
                  {"assessment", "Grief beside gratitude. Desire is there and out of work."},
                  {"plan",
                   "I keep what she asked me to keep and come back to it in some weeks. Her own health next time she "
                   "is alone; today was about his again. {-56} with him."},
                  {"!a", "Free to say no, never pressed. Low on some mornings, sleeps, eats, no wish to be gone."}}},
      {.day = -63,
       .who = "B",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Sore since the operation, low in the pelvis, left more than right, worst the day after. When "
                   "she asks whether it hurts he is a patient again. Does not want to be spared, wants to be "
                   "asked differently."},
                  {"objective",
                   "B1a and B7 lead his list, A3 and A16 the other one. Sits on the edge of the chair after half "
                   "an hour."},
                  {"assessment", "Pain that nobody has looked at since the discharge. G5 raised; it has his consent."},
                  {"plan", "Letter to the urologist, offered and accepted. Talk until we know more. {-56} together."},
                  {"!b", "Nothing at home that frightens him. Had dark weeks in hospital, none since."}}},
      {.day = -56,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "That pain can be news and not a verdict on the evening."},
                  {"intervention",
                   "Told one ordinary thing each, had it said back, and left it without advice. Daniel asked "
                   "that the letter be mentioned here; Maya asked only when it would go."},
                  {"response",
                   "Maya reached for a solution twice and caught her own hand in the air. Daniel talked longer than "
                   "he has yet."},
                  {"plan", "E3, a small thing each time. Trackers at the end. Next hour {-42}."}}},
      {.day = -42,
       .who = "AB",
       .pieces = {{"a", "Heard that his silence means “sore” more often than “not you”. Wrote that down for herself."},
                  {"b", "Let Maya read what I hold against touch between navel and knees, and why; his own idea."},
                  {"between",
                   "Three goals, all of them about evenings. They exchanged what each had ticked and were amused by "
                   "A17, which both had."},
                  {"did",
                   "Agreement: ban, stop signal, whose evening it is. “Red” said aloud until it was only a colour."},
                  {"plan",
                   "SF1 sitting, five minutes, a cushion at his back; Maya invites. E3 has done what it should. "
                   "{-28}."}}},
      {.day = -28,
       .who = "AB",
       .pieces = {{"a",
                   "The kitchen timer went off under the bread and they could not stop laughing. Had forgotten that "
                   "sound."},
                  {"b", "Said beforehand where he was sore, three evenings out of three. It took one sentence."},
                  {"between", "Less watching of each other’s faces. They disagree about the blanket and enjoy it."},
                  {"did",
                   "What the hands noticed; neither knew that his left palm is the rougher one. What SF2 may be for "
                   "them at present, and what it leaves alone until the physiotherapist has written."},
                  {"plan", "On to SF2, Daniel invites, the sore side is left out without discussion. {-14} here."}}},
      {.day = -20,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Daniel by telephone. On Sunday it hurt more than before, low on the left, after a long shift; he "
                   "said “red” and laid her hand down, and she left it there. Asked about heart and breath: nothing. "
                   "The physiotherapist has seen him three times and may write to me, release given."},
                  {"plan", "No change in what is allowed. He tells Maya himself that he rang. {-14}."}}},
      {.day = -14,
       .who = "AB",
       .pieces = {
           {"a",
            "On the other evening his back was bad. She heard it before dinner, from him, and was not worried for "
            "the whole night."},
           {"b", "They told each other instead of telling me; he seems to find that remarkable, and so do I."},
           {"between", "One of two evenings was held. Neither counted the other against anybody."},
           {"did",
            "Saying that it hurts before it does: rehearsed with cold tea and a stopwatch, at Daniel’s wish. "
            "Trackers again."},
           {"plan",
            "The same again: SF2 as it is, warmth as the change if they like, and E5 on five days. Nothing beyond that "
            "before the reply is here. {0}."}}}};
  plan.addenda = {{-63, "B", -35,
                   "Reply from urology came today: no infection, tension of the pelvic floor, physiotherapy advised. "
                   "Read to him by telephone."}};
  plan.brief_lines = {{.day = -14,
                       .group = domain::BriefGroup::StillOpen,
                       .how = domain::AskHow::Alone,
                       .about = 'A',
                       .words = "Her own health has not been asked about; everybody talks about his."},
                      {.day = -14, .words = "How they will laugh on an evening without a timer."}};
}

}  // namespace attune::practice::demo
