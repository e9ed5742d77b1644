<?php
/**
 * The visual side of the classic editor, TinyMCE, drops elements that it does not know, and paragraphs with nothing but an empty one.
 *
 * @package cairn-widgets
 */

namespace Cairn\Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * What may stand empty, as TinyMCE 4 has it; a list of one's own takes the place of its list.
 */
const EMPTY_ELEMENTS = 'td th iframe video audio object script pre code area base basefont br col frame hr img input isindex link meta param embed source wbr track';

/**
 * Makes the elements known to it.
 *
 * @param array<string, mixed> $settings Those of TinyMCE.
 * @return array<string, mixed>
 */
function known( array $settings ) {
	$settings += array( 'non_empty_elements' => EMPTY_ELEMENTS );
	foreach ( array_keys( elements() ) as $tag ) {
		$settings['custom_elements']         = ltrim( ( $settings['custom_elements'] ?? '' ) . ",~$tag", ',' );
		$settings['extended_valid_elements'] = ltrim( ( $settings['extended_valid_elements'] ?? '' ) . ",{$tag}[*]", ',' );
		$settings['non_empty_elements']     .= " $tag";
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\known' );
add_filter( 'teeny_mce_before_init', __NAMESPACE__ . '\known' );
