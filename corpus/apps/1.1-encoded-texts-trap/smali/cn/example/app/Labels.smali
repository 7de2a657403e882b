.class public Lcn/example/app/Labels;
.super Ljava/lang/Object;
.source "Labels.java"

.field private static texts:Ljava/util/Map;

.method public static of(Ljava/lang/String;)Ljava/lang/String;
    .registers 2
    sget-object v0, Lcn/example/app/Labels;->texts:Ljava/util/Map;
    invoke-interface {v0, p0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    return-object v0
.end method

.method public static tag(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const/16 v1, 0x5b
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static decode(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    const/4 v0, 0x0
    invoke-static {p0, v0}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v0
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([B)V
    return-object v1
.end method

.method public static twice()Ljava/lang/String;
    .registers 1
    const-string v0, "5byA5aeL"
    invoke-static {v0}, Lcn/example/app/Labels;->decode(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of1()Ljava/lang/String;
    .registers 1
    const-string v0, "home.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag1()Ljava/lang/String;
    .registers 1
    const-string v0, "home.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of2()Ljava/lang/String;
    .registers 1
    const-string v0, "settings.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag2()Ljava/lang/String;
    .registers 1
    const-string v0, "settings.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of3()Ljava/lang/String;
    .registers 1
    const-string v0, "mine.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag3()Ljava/lang/String;
    .registers 1
    const-string v0, "mine.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of4()Ljava/lang/String;
    .registers 1
    const-string v0, "message.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag4()Ljava/lang/String;
    .registers 1
    const-string v0, "message.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of5()Ljava/lang/String;
    .registers 1
    const-string v0, "search.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag5()Ljava/lang/String;
    .registers 1
    const-string v0, "search.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of6()Ljava/lang/String;
    .registers 1
    const-string v0, "favourite.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag6()Ljava/lang/String;
    .registers 1
    const-string v0, "favourite.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of7()Ljava/lang/String;
    .registers 1
    const-string v0, "history.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag7()Ljava/lang/String;
    .registers 1
    const-string v0, "history.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of8()Ljava/lang/String;
    .registers 1
    const-string v0, "help.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag8()Ljava/lang/String;
    .registers 1
    const-string v0, "help.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of9()Ljava/lang/String;
    .registers 1
    const-string v0, "update.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag9()Ljava/lang/String;
    .registers 1
    const-string v0, "update.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of10()Ljava/lang/String;
    .registers 1
    const-string v0, "cache.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag10()Ljava/lang/String;
    .registers 1
    const-string v0, "cache.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of11()Ljava/lang/String;
    .registers 1
    const-string v0, "night.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag11()Ljava/lang/String;
    .registers 1
    const-string v0, "night.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of12()Ljava/lang/String;
    .registers 1
    const-string v0, "font.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag12()Ljava/lang/String;
    .registers 1
    const-string v0, "font.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of13()Ljava/lang/String;
    .registers 1
    const-string v0, "loading.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag13()Ljava/lang/String;
    .registers 1
    const-string v0, "loading.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of14()Ljava/lang/String;
    .registers 1
    const-string v0, "network.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag14()Ljava/lang/String;
    .registers 1
    const-string v0, "network.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of15()Ljava/lang/String;
    .registers 1
    const-string v0, "retry.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag15()Ljava/lang/String;
    .registers 1
    const-string v0, "retry.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of16()Ljava/lang/String;
    .registers 1
    const-string v0, "submit.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag16()Ljava/lang/String;
    .registers 1
    const-string v0, "submit.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of17()Ljava/lang/String;
    .registers 1
    const-string v0, "cancel.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag17()Ljava/lang/String;
    .registers 1
    const-string v0, "cancel.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of18()Ljava/lang/String;
    .registers 1
    const-string v0, "confirm.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag18()Ljava/lang/String;
    .registers 1
    const-string v0, "confirm.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of19()Ljava/lang/String;
    .registers 1
    const-string v0, "back.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag19()Ljava/lang/String;
    .registers 1
    const-string v0, "back.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static of20()Ljava/lang/String;
    .registers 1
    const-string v0, "done.title"
    invoke-static {v0}, Lcn/example/app/Labels;->of(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static tag20()Ljava/lang/String;
    .registers 1
    const-string v0, "done.title"
    invoke-static {v0}, Lcn/example/app/Labels;->tag(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
