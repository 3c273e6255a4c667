/** Portuguese. Read as `../meanings.ts` says. */
export const pt = `
password: senha, palavra-passe, palavra passe, palavra-chave, palavra chave, contrassenha
new: nova senha, nova palavra, crie uma senha, criar senha, crie sua senha, escolha uma senha, defina uma senha, definir senha, cadastre uma senha, escolha uma palavra, criar uma senha, cadastrar senha
confirm: confirm, repet, repita, redigit, digite novamente, novamente, de novo, outra vez, reescrev, verificar senha, reintroduz
current: senha atual, palavra-passe atual, senha antiga, senha anterior, atual
signUp: cadastr, registe-se, registre, registrar, registar, registo, criar conta, criar uma conta, crie sua conta, crie a sua conta, crie uma conta, criar a minha, nova conta, novo usuario, novo cliente, novo utilizador, inscrev, inscric, abrir conta, abra sua conta, junte-se, participe, teste gratis, comece, comecar, aderir, quero me, sou novo, adicionar usuario, criar usuario, adicionar utilizador, criar utilizador
signIn: entrar, entre., entre com, iniciar sessao, inicie sessao, acessar, acesse, aceder, acesso, login, fazer login, faca login, ja sou cliente, autenticar, autenticacao, logar
forgot: esquec, perdeu, recuperar, lembrar senha, nao lembro, nao consigo, nao consegue
remember: lembrar-me, lembrar de mim, lembre-se, manter conectado, permanecer conectado, manter-me, continuar conectado, manter sessao, lembrar meu, mantenha-me, lembrar., salvar senha
change: alterar senha, alterar a senha, mudar senha, trocar senha, alterar palavra, alteracao de senha, atualizar senha, modificar senha, redefin, repor., resetar, nova senha
rules: pelo menos, minimo, no minimo, caracteres, deve conter, deve ter, forca da senha, letra maiuscula, maiuscula
terms: aceito, concordo, termos de uso, termos e condicoes, condicoes, politica de privacidade, receber ofertas, quero receber, desejo receber, li e, ao clicar, ao criar, ao se cadastrar, novidades
haveAccount: ja tem uma conta, ja tem conta, ja possui, ja e cadastrado, ja sou cadastrado, ja e registado, ja e membro, ja tenho, ja e cliente, ja tens
person: nome., nome completo, sobrenome, apelido, telefone, celular, telemovel, data de nascimento, cidade, cep., codigo postal, pais., endereco, morada, empresa, sexo, genero, cpf, cnpj, bairro, estado.
cardCode: codigo de seguranca, cartao, numero do cartao, validade
oneTime: codigo de uso unico, uso unico, codigo de verificacao, codigo de confirmacao, codigo sms, autenticador, dois fatores, duas etapas, codigo enviado, codigo de acesso, codigo de ativacao, token, senha do cartao
pin: pin., codigo pin, senha de 4, senha numerica, codigo secreto, codigo
secret: pergunta secreta, pergunta de seguranca, nome de solteira, resposta, frase secreta, caractere da, qual e o nome, qual foi, nome do seu primeiro
nationalId: cpf., seguranca social, numero de identificacao, passaporte, nif., contribuinte, cartao de cidadao
network: senha do wifi, senha do wi-fi, senha da rede, chave de rede, chave da rede, rede sem fio, rede wi-fi, roteador, chave wpa
apiKey: chave de api, chave da api, chave api, token de acesso, chave secreta, chave privada, chave de licenca, chave do produto
captcha: codigo da imagem, caracteres da imagem, texto da imagem, nao sou um robo, codigo ao lado, codigo abaixo, letras da imagem
create: criar, crie., criacao, adicionar, novo., nova., convidar, cadastrar, registar
account: usuario, utilizador, conta., contas., funcionari, cliente, aluno, estudante, professor, agente, caixa de correio, caixa postal, membro, administrador, operador, convidado, colaborador, paciente, pessoa
choose: escolh, definir, defina, criar, crie., memoriz, cadastr
save: salvar, guardar, gravar, definir, atualizar, alterar, redefinir, aplicar, confirmar, ativar, repor
opens: decifrar, descriptograf, desencript, desbloque, restaur, extrair, abrir, visualizar, baixar, transferir, importar, protegid
thing: descriptograf, desencript, document, arquivo, ficheiro, copia de seguranca, backup, chave privada, certificado, extrato, anexo, carta., mensagem cifrada, mensagem segura, compartilhad, partilhad, pasta., album, link., ligacao, esta pagina, fatura, holerite, relatorio, cifrad
server: banco de dados, base de dados, servidor de e-mail, servidor de correio, e-mail de saida, correio de saida, servico de diretorio, espelho, camera, fonte de dados, nova conexao, nova ligacao, autenticacao http, login unico, inicio de sessao unico, compartilhamento de rede, partilha de rede, unidade de rede, repositorio remoto, tarefa de sincron, armazenamento remoto, conta de servico, envio de e-mail
host: host., servidor, porta., endereco ip, nome do host, nome do servidor, anfitriao
digits: digitos, algarismos, ddmmaa
`;
