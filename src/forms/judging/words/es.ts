/** Spanish. Read as `../meanings.ts` says. */
export const es = `
password: contrasena, clave, palabra clave, contrasenya, frase de contrasena
new: nueva contrasena, nueva clave, crea una contrasena, crear contrasena, elige una contrasena, elija una contrasena, crea tu contrasena, establecer contrasena, escoge una, cree una contrasena, define tu, tu nueva
confirm: confirm, repet, repita, repite, vuelva a, vuelve a, de nuevo, otra vez, reingres, verifica, reescrib, nuevamente
current: contrasena actual, clave actual, contrasena anterior, contrasena antigua, actual
signUp: registra, registre, registri, registro, registru, crear cuenta, crear una cuenta, crea tu cuenta, crea una cuenta, crear mi cuenta, cree una cuenta, nueva cuenta, nuevo usuario, nuevo cliente, darse de alta, date de alta, alta de, unete, unirse, inscri, suscrib, hazte, abrir cuenta, abrir una cuenta, prueba gratis, empezar, comenzar, soy nuevo, anadir usuario, agregar usuario, crear usuario
signIn: iniciar sesion, inicia sesion, inicie sesion, inicio de sesion, acceder, acceso, entrar, ingresar, ingreso, identificate, identificarse, conectar, ya soy cliente, ya estoy registrado, autenticar, loguear
forgot: olvid, no recuerd, recuperar, recordar contrasena, recordar clave, has olvidado, perdio su, problemas para
remember: recordarme, recuerdame, recordar mis, mantener sesion, mantener la sesion, no cerrar sesion, mantenerme, mantener conect, recordar usuario, permanecer conect, recordar., seguir conect
change: cambiar contrasena, cambiar la contrasena, cambiar clave, cambiar tu contrasena, modificar contrasena, cambio de contrasena, actualizar contrasena, restablec, reestablec, resetear, reiniciar contrasena
rules: al menos, minimo, caracteres, debe contener, debe tener, seguridad de la contrasena, fortaleza, mayuscula
terms: acepto, aceptas, condiciones, terminos, politica de privacidad, aviso legal, aviso de privacidad, recibir ofertas, boletin, deseo recibir, quiero recibir, he leido, al registrar, al hacer clic, al crear
haveAccount: ya tienes cuenta, ya tienes una cuenta, ya tiene una cuenta, ya tengo cuenta, ya estas registrado, ya eres, tienes cuenta, ya esta registrado
person: nombre., nombre y, apellido, telefono, movil., celular, fecha de nacimiento, ciudad, codigo postal, pais, direccion, empresa, sexo, genero, provincia, dni
cardCode: codigo de seguridad, tarjeta, numero de tarjeta, codigo de verificacion de la tarjeta, caducidad, vencimiento
oneTime: codigo de un solo uso, un solo uso, codigo de verificacion, codigo de confirmacion, codigo sms, codigo de autenticacion, doble factor, dos pasos, dos factores, codigo que te enviamos, codigo de acceso, codigo de activacion, token
pin: pin., codigo pin, clave de 4, clave de cajero, clave numerica, numero secreto, codigo
secret: pregunta secreta, pregunta de seguridad, apellido de soltera, respuesta, palabra memorable, caracter de, cual es el nombre, cual fue, nombre de tu primer
nationalId: seguridad social, numero de identificacion, pasaporte, numero fiscal, nif., cedula
network: clave wifi, contrasena wifi, contrasena de la red, clave de red, clave de la red, red inalambrica, router, enrutador, wi-fi, red wifi
apiKey: clave api, clave de api, clave de la api, token de acceso, clave secreta, clave privada, clave de licencia, clave de producto, secreto del cliente
captcha: codigo de la imagen, caracteres de la imagen, caracteres que ves, texto de la imagen, no soy un robot, codigo que aparece
create: crear, crea., anadir, agregar, nuevo., nueva., invitar, alta de, dar de alta, registrar
account: usuario, cuenta, empleado, cliente, alumno, estudiante, profesor, agente, buzon, miembro, administrador, operador, invitado, socio, paciente, persona
choose: elegir, elige, elija, establec, crear, crea., cree., definir, define, defina, memoriz, recordar
save: guardar, establecer, actualizar, cambiar, restablecer, aplicar, confirmar, activar
opens: descifr, desencript, desbloque, restaur, extraer, descomprimir, abrir, ver., consultar, descargar, importar, protegid
thing: descifr, desencript, documento, archivo, fichero, copia de seguridad, respaldo, clave privada, certificado, extracto, adjunto, carta., mensaje cifrado, mensaje seguro, compartid, carpeta, album, enlace, esta pagina, esta entrada, factura, nomina, informe, cifrad
server: base de datos, servidor de correo, correo saliente, correo entrante, directorio activo, servicio de directorio, espejo, replica, camara, origen de datos, fuente de datos, nueva conexion, autenticacion http, inicio de sesion unico, recurso compartido, carpeta de red, unidad de red, repositorio remoto, tarea de sincron, almacenamiento remoto, cuenta de servicio, envio de correo, registro de contenedores
host: host., anfitrion, servidor, puerto, direccion ip, nombre del host, nombre del servidor
digits: digitos, cifras, ddmmaa
`;
