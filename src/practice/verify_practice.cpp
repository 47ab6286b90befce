// SPDX-License-Identifier: Apache-2.0
#include "crypto/encoding.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/verify.h"

namespace attune::practice {
namespace {

VerifyReport report_of(store::Verified verified) {
  VerifyReport report;
  if (verified.content) {
    report.content_digest = crypto::hex(*verified.content);
  }
  report.audit_rows = verified.records_rows;
  report.process_checked = verified.process_checked;
  for (store::Finding& finding : verified.findings) {
    report.findings.push_back({std::move(finding.part), std::move(finding.reason), std::move(finding.where)});
  }
  return report;
}

}  // namespace

VerifyReport verify_practice(Practice& practice, const crypto::Secret* passphrase, const Progress& progress) {
  return report_of(store::verify(practice.store(), passphrase, store::Depth::Everything, progress));
}

VerifyReport verify_audit(Practice& practice, const crypto::Secret* passphrase) {
  return report_of(store::verify(practice.store(), passphrase, store::Depth::Chains));
}

void compact_practice(Practice& practice) { practice.store().compact(); }

}  // namespace attune::practice
