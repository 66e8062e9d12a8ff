package com.athleex.directory.athletes.preferences;

/** How exactly an athlete lets their place be kept. */
enum Precision {
  COUNTRY, CITY, POSTCODE
}
