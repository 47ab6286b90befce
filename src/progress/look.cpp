// SPDX-License-Identifier: Apache-2.0
#include "progress/look.h"

namespace attune::progress {
namespace {

constexpr drawing::Colour rgb(unsigned value) {
  return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U & 0xFFU),
          static_cast<std::uint8_t>(value & 0xFFU)};
}

}  // namespace

Ink light_ink() {
  Ink ink;
  ink.surface = rgb(0xF6F5F2);
  ink.text = rgb(0x24292B);
  ink.secondary = rgb(0x5B6265);
  ink.line = rgb(0xDAD5CD);
  ink.strong_line = rgb(0xBFB9AF);
  ink.practice = rgb(0x2F6F73);
  ink.partly = rgb(0xA9CBC8);
  ink.band = rgb(0xECEAE5);
  ink.person = {rgb(0x3B6FB6), rgb(0xC77C11), rgb(0x7A5BA6), rgb(0x5E7F3B)};
  ink.brake_mark = rgb(0x5F7486);
  ink.brake_text = rgb(0x3F5262);
  ink.help_mark = rgb(0x3C8A84);
  ink.help_text = rgb(0x1F5F5B);
  return ink;
}

Ink paper_ink() {
  Ink ink = light_ink();
  ink.surface = rgb(0xFFFFFF);
  ink.secondary = rgb(0x3C4447);
  return ink;
}

Ink dark_ink() {
  Ink ink;
  ink.surface = rgb(0x262929);
  ink.text = rgb(0xECEDEA);
  ink.secondary = rgb(0xA9AFB0);
  ink.line = rgb(0x3C4141);
  ink.strong_line = rgb(0x5A6060);
  ink.practice = rgb(0x8CC9C9);
  ink.partly = rgb(0x47696A);
  ink.band = rgb(0x383D3D);
  ink.person = {rgb(0x6C9EE0), rgb(0xE0993A), rgb(0xA58AD0), rgb(0x8FB069)};
  ink.brake_mark = rgb(0x8FA4B6);
  ink.brake_text = rgb(0x8FA4B6);
  ink.help_mark = rgb(0x5FB3AC);
  ink.help_text = rgb(0x5FB3AC);
  return ink;
}

Type paper_type(bool large_print) {
  return large_print ? Type{18, 16, 52} : Type{12, 10.5, 34};
}

Type screen_type(double text_scale) {
  return {14 * text_scale, 12.6 * text_scale, 51 * text_scale};
}

}  // namespace attune::progress
