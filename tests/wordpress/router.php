<?php
/**
 * What a web server's rewrite rules do: files as they are, all else through WordPress.
 */

$path = rtrim( $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ), '/' );
if ( is_file( $path ) ) {
	return false;
}
$index                      = ( is_file( "$path/index.php" ) ? $path : $_SERVER['DOCUMENT_ROOT'] ) . '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $index;
$_SERVER['SCRIPT_NAME']     = substr( $index, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
chdir( dirname( $index ) );
require $index;
