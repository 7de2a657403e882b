// The page's Content-Security-Policy, and the one piece of style that holds app text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/model/report.h"

namespace hegui::html {

// Allows these styles and this script by their SHA-256 (CSP Level 3, hash-source), nothing else.
std::string content_security_policy(const std::vector<std::string_view>& styles,
                                    std::string_view script);

// CSS that repeats package, version and SHA-256 at the head of every printed page (CSS Paged Media,
// margin boxes). Every character of the app's that is not a letter, a digit or one of "._-" is
// written as a CSS escape, so it can end neither the string nor the style element.
std::string page_header_css(const model::Report& report);

}  // namespace hegui::html
