// Sizes in one place, in logical pixels: an 8 px grid, letters and touch targets as the screens want them.
#pragma once

namespace mostrador::theme {

inline constexpr int gap = 8;
inline constexpr int margin = 16;
inline constexpr int customerMargin = 20;
inline constexpr int radius = 8;
inline constexpr int panelRadius = 16;

inline constexpr int touchTarget = 44;
inline constexpr int keypadKey = 72;
inline constexpr int rowHeight = 44;
inline constexpr int headerHeight = 40;
inline constexpr int keyBarHeight = 64;

inline constexpr int keyLetters = 13;  // the key's name on a key bar
inline constexpr int wordLetters = 15; // the word under it
inline constexpr int bodyLetters = 16;
inline constexpr int scanLetters = 22; // the scan field
inline constexpr int totalLetters = 48;
inline constexpr int smallestCustomerLetters = 20;
inline constexpr int smallestAmountLetters = 40;
inline constexpr int largestAmountLetters = 64;

}
