# SPDX-License-Identifier: Apache-2.0
# Completion of commands, their verbs and options. It opens no practice: names of people never stand here.
_attune_cli() {
  local words_first="practice couple policy consent screen willing form intake signal gate
    exercise homework path agreement goal confidence medical remark session note measure progress search audit backup run demo"
  local options="--practice --passphrase-file --data --lens --json --quiet --force --clock --take-over --network-folder
    --help --version"
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} first="" second="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --practice | --passphrase-file | --data | --lens | --clock) i=$((i + 1)) ;;
      -*) ;;
      *)
        if [[ -z $first ]]; then first=${COMP_WORDS[i]}; elif [[ -z $second ]]; then second=${COMP_WORDS[i]}; fi
        ;;
    esac
  done
  case $previous in
    --practice | --to | --data) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --passphrase-file | --new-passphrase-file | --from | --out | --answers) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --lens) mapfile -t COMPREPLY < <(compgen -W "clinician room: home home: release:" -- "$current"); return ;;
    --next) mapfile -t COMPREPLY < <(compgen -W "talk-week sheet-each nothing-new @" -- "$current"); return ;;
    --level) mapfile -t COMPREPLY < <(compgen -W "acute otherwise stop caution" -- "$current"); return ;;
    --decision) mapfile -t COMPREPLY < <(compgen -W "advance repeat step-back pause end" -- "$current"); return ;;
    --names) mapfile -t COMPREPLY < <(compgen -W "blank partners initials nicknames first" -- "$current"); return ;;
    --done) mapfile -t COMPREPLY < <(compgen -W "yes partly no" -- "$current"); return ;;
    --reason) mapfile -t COMPREPLY < <(compgen -W "tired ill argument forgot avoided no-privacy did-not-want-to other rather-not-say" -- "$current"); return ;;
    --template) mapfile -t COMPREPLY < <(compgen -W "couple soap dap birp girp free" -- "$current"); return ;;
    --paper) mapfile -t COMPREPLY < <(compgen -W "a4 letter" -- "$current"); return ;;
    --on) mapfile -t COMPREPLY < <(compgen -W "SF2 SF3" -- "$current"); return ;;
    --outcome) mapfile -t COMPREPLY < <(compgen -W "none raised unfinished" -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    case "$first $second" in
      "practice create") options+=" --name --clinician --from" ;;
      "practice passphrase") options+=" --new-passphrase-file" ;;
      "practice recovery-sheet" | "practice successor-sheet") options+=" --out" ;;
      "couple add") options+=" --code --from" ;;
      "couple list") options+=" --status" ;;
      "couple find" | "couple edit" | goal\ [aec]*) options+=" --from" ;;
      "policy sign" | "intake show") options+=" --partner" ;;
      "policy show") options+=" --kind" ;;
      "consent give" | "consent withdraw") options+=" --partner --kind --scope" ;;
      "screen record") options+=" --partner --kind --outcome --how" ;;
      "willing record") options+=" --partner --pair --scope" ;;
      "intake record") options+=" --form --partner --answers --draft" ;;
      "intake share" | "intake unshare") options+=" --partner --form --item --with" ;;
      "signal looked-at") options+=" --note" ;;
      "gate raise") options+=" --about --why --level --next" ;;
      "gate plan") options+=" --next" ;;
      "gate clear") options+=" --source --limits" ;;
      "gate share") options+=" --with" ;;
      "exercise list") options+=" --kind --couple --pair" ;;
      "homework assign" | "homework prepare")
        options+=" --pair --agreed --on --times-per-week --minutes --until --names --paper --large-print --invites
          --note --override --why"
        [[ $second == prepare ]] || options+=" --out"
        ;;
      "homework give" | "homework reprint") options+=" --out" ;;
      "path decide") options+=" --pair --decision --why" ;;
      "agreement record") options+=" --pair --from" ;;
      "agreement show") options+=" --all" ;;
      "agreement card") options+=" --pair --paper --out" ;;
      confidence\ [aec]*) options+=" --partner --from" ;;
      "medical add" | "remark add") options+=" --partner --line" ;;
      "session add") options+=" --date --start --minutes --present --kind --where --from" ;;
      "session edit") options+=" --date --start --minutes --present --where --state --from" ;;
      "homework log") options+=" --partner --date --done --reason --occasion --from" ;;
      "session check-in") options+=" --partner --from" ;;
      "measure record") options+=" --partner --measure --score --date" ;;
      "measure choose") options+=" --measures" ;;
      "progress show") options+=" --session" ;;
      "progress brief") options+=" --out --session --told-alone --paper" ;;
      "progress add") options+=" --from" ;;
      "note write") options+=" --template --from" ;;
      "note addend" | "note process") options+=" --from" ;;
      search*) options+=" --from --couple --kind" ;;
      "backup create" | "backup restore") options+=" --to" ;;
      demo*) options+=" --couples --seed" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    return
  fi
  local verbs=""
  case $first in
    "") verbs=$words_first ;;
    practice) verbs="create info set verify compact passphrase recovery-sheet successor-sheet" ;;
    couple) verbs="add list find show edit pause close reopen" ;;
    policy) verbs="sign list show" ;;
    consent) verbs="give withdraw list" ;;
    screen | willing) verbs="record list" ;;
    form) verbs="list show check" ;;
    intake) verbs="record show compare share unshare" ;;
    signal) verbs="list looked-at" ;;
    gate) verbs="list raise plan clear share unshare" ;;
    exercise) verbs="list show check" ;;
    homework) verbs="assign prepare list give drop stop reprint log logs" ;;
    path) verbs="show decide" ;;
    agreement) verbs="record show card" ;;
    goal | confidence) verbs="add edit close list" ;;
    medical | remark) verbs="add list" ;;
    session) verbs="add edit list check-in check-ins" ;;
    note) verbs="write show list sign addend process" ;;
    measure) verbs="list record choose" ;;
    progress) verbs="show brief add close" ;;
    audit) verbs="show verify" ;;
    backup) verbs="create verify restore" ;;
  esac
  if [[ -z $first || -z $second ]] && [[ -n $verbs ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _attune_cli attune-cli
