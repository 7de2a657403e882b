.class public Lcn/example/app/Agent;
.super Ljava/lang/Object;

.field public static final NAME:Ljava/lang/String; = "okhttp/9.9.9"
