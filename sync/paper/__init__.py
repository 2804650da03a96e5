"""Paper: the text and the pages that the count's reports and the station's sheets are set with."""
