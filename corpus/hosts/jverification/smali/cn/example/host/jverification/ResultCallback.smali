.class public Lcn/example/host/jverification/ResultCallback;
.super Ljava/lang/Object;
.implements Lcn/jiguang/verifysdk/api/RequestCallback;
.implements Lcn/jiguang/verifysdk/api/PreLoginListener;
.implements Lcn/jiguang/verifysdk/api/VerifyListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onResult(ILjava/lang/Object;)V
    .locals 0
    return-void
.end method

.method public onResult(ILjava/lang/String;Lorg/json/JSONObject;)V
    .locals 0
    return-void
.end method

.method public onResult(ILjava/lang/String;Ljava/lang/String;Lorg/json/JSONObject;)V
    .locals 0
    return-void
.end method
